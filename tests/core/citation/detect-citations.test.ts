import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';

/** `text → id` of every citation of a plain text. */
function found(text: string): string[] {
  return detectCitations({ text, lang: 'en' }).map((citation) => `${citation.text} → ${citation.id}`);
}

const WRITTEN: Readonly<Record<string, Readonly<Record<string, string[]>>>> = {
  'the Constitution of the United States': {
    'The senator from Maplewood cited the 14th Amendment twice.': ['14th Amendment → us/const/amendment/14'],
    'Her brief rests on the First and Fourth Amendments.': [
      'First → us/const/amendment/1',
      'Fourth Amendments → us/const/amendment/4',
    ],
    'The Twenty-fifth Amendment was discussed again.': ['Twenty-fifth Amendment → us/const/amendment/25'],
    'Lawyers point to the Equal Protection Clause of the 14th Amendment of the US Constitution.': [
      'Equal Protection Clause of the 14th Amendment of the US Constitution → us/const/amendment/14/equal-protection',
    ],
    'The suit invokes the Due Process Clause of the Fifth Amendment.': [
      'Due Process Clause of the Fifth Amendment → us/const/amendment/5/due-process',
    ],
    'Under Section 4 of the 25th Amendment the cabinet may act.': [
      'Section 4 of the 25th Amendment → us/const/amendment/25/s4',
    ],
    'Congress draws the power from Article I, Section 8, Clause 3 of the Constitution.': [
      'Article I, Section 8, Clause 3 of the Constitution → us/const/article/1/s8/c3',
    ],
    'The witness took the Fifth on every question.': ['Fifth → us/const/amendment/5'],
    'The Oregon Constitution goes further than federal law.': ['Oregon Constitution → us-or/const'],
  },
  'the codes': {
    'She was charged under 18 U.S.C. § 1001(a)(2).': ['18 U.S.C. § 1001(a)(2) → us/usc/t18/s1001/a/2'],
    'The rule, 45 C.F.R. § 164.512, lists the exceptions.': ['45 C.F.R. § 164.512 → us/cfr/t45/s164.512'],
    'The notice ran at 88 Fed. Reg. 1234 in January.': ['88 Fed. Reg. 1234 → us/fr/88/1234'],
    'The program rests on Public Law 117-58.': ['Public Law 117-58 → us/pl/117/58'],
    'Prosecutors cite California Penal Code Section 187 in the filing.': [
      'California Penal Code Section 187 → us-ca/code/penal/s187',
    ],
    'The fee is set by Ohio Revised Code 4511.01.': ['Ohio Revised Code 4511.01 → us-oh/code/s4511.01'],
    'He cited Section 241 of Title 18 in court.': ['Section 241 of Title 18 → us/usc/t18/s241'],
    'Section 1031 of the Internal Revenue Code helps the owners.': [
      'Section 1031 of the Internal Revenue Code → us/usc/t26/s1031',
    ],
  },
  'acts, by name and part': {
    'Both parties claim the Clean Air Act as their own.': ['Clean Air Act → us/act/clean-air-act'],
    'Governor Ines Okafor praised Obamacare.': ['Obamacare → us/act/affordable-care-act'],
    'The Clean Water Act and the Clean Air Act are old.': [
      'Clean Water Act → us/act/clean-water-act',
      'Clean Air Act → us/act/clean-air-act',
    ],
    'The company relies on Section 230 of the Communications Decency Act.': [
      'Section 230 of the Communications Decency Act → us/usc/t47/s230',
    ],
    'Sections 2 and 5 of the Voting Rights Act were at issue.': [
      'Sections 2 → us/act/voting-rights-act-of-1965/s2',
      '5 of the Voting Rights Act → us/act/voting-rights-act-of-1965/s5',
    ],
    'The Clean Air Act of 1970 and the 1965 Voting Rights Act stand.': [
      'Clean Air Act of 1970 → us/act/clean-air-act',
      '1965 Voting Rights Act → us/act/voting-rights-act-of-1965',
    ],
    'The Civil Rights Act of 1875 was struck down by the court.': [
      'Civil Rights Act of 1875 → us/act/civil-rights-act-of-1875',
    ],
    'Congress passed the Harbor Pilots Relief Act of 1911.': [
      'Harbor Pilots Relief Act of 1911 → us/act/harbor-pilots-relief-act-of-1911',
    ],
  },
  'bills and ballots, with the state the text names': {
    'Colorado’s House Bill 212 would cap rents.': ['House Bill 212 → us-co/bill/hb/212'],
    'Lawmakers in Tallahassee passed SB 1718 at night.': ['SB 1718 → us-fl/bill/sb/1718'],
    'A committee will hear HB 77 on Monday.': ['HB 77 → us-*/bill/hb/77'],
    'The House voted on H.R. 1 before dawn.': ['H.R. 1 → us/bill/hr/1'],
    'Senators introduced S. 744 in the 113th Congress.': ['S. 744 → us/bill/113/s/744'],
    'California voters approved Propositions 36 and 47.': ['Propositions 36 → us-ca/prop/36', '47 → us-ca/prop/47'],
    'San Diego voters rejected Measure B, a hotel tax.': ['Measure B → us-ca-san-diego/measure/b'],
    'Voters decide on Measure 110 in Oregon.': ['Measure 110 → us-or/measure/110'],
  },
  'orders and agencies': {
    'The president signed Executive Order 13769 in haste.': ['Executive Order 13769 → us/eo/13769'],
    'Agents follow ICE Directive 11005.3 on victims.': ['ICE Directive 11005.3 → us/ice/directive/11005.3'],
    'Commanders cite DoD Instruction 1300.28 daily.': ['DoD Instruction 1300.28 → us/dod/instruction/1300.28'],
  },
  cases: {
    'The court overturned Roe v. Wade in Dobbs v. Jackson Women’s Health Organization.': [
      'Roe v. Wade → us/case/roe-v-wade',
      'Dobbs v. Jackson Women’s Health Organization → us/case/dobbs-v-jackson-womens-health-organization',
    ],
    'The judge cited Almeida v. Harbor Commission, 512 U.S. 77 (1994).': [
      'Almeida v. Harbor Commission, 512 U.S. 77 (1994) → us/case/us/512/77',
    ],
    'In the lawsuit, Almeida v. City of Fairhaven, a nurse sued.': [
      'Almeida v. City of Fairhaven → us/case/almeida-v-city-of-fairhaven',
    ],
  },
  'Europe, the United Kingdom, the United Nations, treaties': {
    'The fine was imposed under Article 17 of the GDPR.': ['Article 17 of the GDPR → eu/reg/2016/679/art17'],
    'Regulation (EU) 2022/2065 and Directive 95/46/EC differ.': [
      'Regulation (EU) 2022/2065 → eu/reg/2022/2065',
      'Directive 95/46/EC → eu/dir/1995/46',
    ],
    'Lawyers cite Article 102 TFEU in the case.': ['Article 102 TFEU → eu/treaty/tfeu/art102'],
    'Officers used section 6 of the Human Rights Act 1998.': [
      'section 6 of the Human Rights Act 1998 → uk/ukpga/1998/42/s6',
    ],
    'The order, SI 2020/350, closed the pubs.': ['SI 2020/350 → uk/uksi/2020/350'],
    'The vote on Security Council Resolution 1973 was close.': ['Security Council Resolution 1973 → un/sc/res/1973'],
    'Self-defense falls under Article 51 of the U.N. Charter.': [
      'Article 51 of the U.N. Charter → int/treaty/un-charter/art51',
    ],
    'Ministers left the Paris Agreement again.': ['Paris Agreement → int/treaty/paris-agreement'],
  },
  'what is called by an author or an owner': {
    'The Justice Department withdrew the Lindqvist memo on bail.': ['Lindqvist memo → us/doj/memo/lindqvist-memo'],
    'The FAA’s Order 8900.1 binds inspectors.': ['Order 8900.1 → us/faa/order/8900.1'],
    'The Fourteenth Amendment’s Due Process Clause protects liberty.': [
      'Fourteenth Amendment’s Due Process Clause → us/const/amendment/14/due-process',
    ],
  },
  'treaties and European law in German': {
    'Das Pariser Klimaabkommen begrenzt die Erwärmung.': ['Pariser Klimaabkommen → int/treaty/paris-agreement'],
    'Die Genfer Flüchtlingskonvention schützt Verfolgte.': [
      'Genfer Flüchtlingskonvention → int/treaty/refugee-convention-1951',
    ],
    'Die Istanbul-Konvention schützt Frauen.': ['Istanbul-Konvention → int/treaty/istanbul-convention'],
    'Der Vertrag von Lissabon schuf das Amt.': ['Vertrag von Lissabon → eu/treaty/lisbon'],
    'Die Nato rief nach den Anschlägen Artikel 5 aus.': ['Artikel 5 → int/treaty/north-atlantic-treaty/art5'],
    'Die Nato prüft, ob Artikel 5 des Grundgesetzes gilt.': ['Artikel 5 des Grundgesetzes → de/gg/art5'],
    'Artikel 17 DSGVO gibt ein Recht auf Löschung.': ['Artikel 17 DSGVO → eu/reg/2016/679/art17'],
    'Artikel 50 des EU-Vertrags regelt den Austritt.': ['Artikel 50 des EU-Vertrags → eu/treaty/teu/art50'],
    'Die EU-Verordnung 2016/679 gilt unmittelbar.': ['Verordnung 2016/679 → eu/reg/2016/679'],
    'Das Heizungsgesetz spaltet die Koalition.': ['Heizungsgesetz → de/geg'],
  },
  'names with a small last word': {
    'Lawmakers renewed the Clean Air act.': ['Clean Air act → us/act/clean-air-act'],
    'The Paris agreement binds them.': ['Paris agreement → int/treaty/paris-agreement'],
  },
  'first steps elsewhere': {
    'The tribunal applied the Harbor Act 1958 (Cth) in Sydney.': ['Harbor Act 1958 (Cth) → au/act/harbor-act-1958'],
    'Der Bundestag beschloss das Hafenlotsengesetz.': ['Hafenlotsengesetz → de/act/hafenlotsengesetz'],
    'Article 9 of Japan’s constitution renounces war.': ['Article 9 of Japan’s constitution → jp/const/article/9'],
    'Ottawa defended Bill C-11 on Friday.': ['Bill C-11 → ca/bill/c-11'],
    'Quebec passed Bill 21 in June.': ['Bill 21 → ca-qc/bill/21'],
    'Das Gericht verwies auf § 218 StGB und Art. 5 GG.': ['§ 218 StGB → de/stgb/s218', 'Art. 5 GG → de/gg/art5'],
    'Le gouvernement invoque l’article 49.3 de la Constitution.': [
      'article 49.3 de la Constitution → fr/const/art49.3',
    ],
  },
};

for (const [family, cases] of Object.entries(WRITTEN)) {
  describe(`finds ${family}`, () => {
    test.each(Object.entries(cases))('%s', (text, citations) => expect(found(text)).toEqual(citations));
  });
}

describe('finds nothing in', () => {
  test.each([
    'Our seats were in Section 9 of the stadium, behind the plate.',
    'The family lives at 744 S. Main St., near the depot.',
    'Harbor City v. Fairhaven was postponed because of snow.',
    'It was man v. machine at the chess tournament.',
    'The club signed the 14th amendment to the contract.',
    'The USS Constitution is docked in the harbor.',
    'Measure 2 cups of flour and sift them.',
    'He hit 40 HR and stole 30 bases that season.',
    'The law firm hired thirty associates.',
    'No one is above the law, she said.',
    'They hoped to seal the deal before lunch.',
    'The policy wonk drank his third espresso.',
    'The landlord announced a new policy on bicycles.',
    'Delegates met at the Democratic National Convention.',
    'Honda Accord sales fell 12 percent.',
    'Miranda sang at the awards show.',
    'Bill 21 and his brother Ted 19 were the only survivors.',
    'The band Article 13 plays Friday.',
    'Chapter 11 of the novel is the best part.',
    'The serial number is 8USC1324.',
    'H.R. Almeida wrote a memoir.',
    'The Patients’ Bill of Rights hangs in the lobby.',
    'The Second Amendment Foundation held a raffle.',
    'Sen. Kelly Act, an independent, spoke.',
    'Flight 88 FR 1234 was late.',
    'Fans saw then-Gov. Bill Lind wave.',
    'The Jones act drew laughs in the bar.',
    'The AI act at the circus wowed the crowd.',
    'The first step act was to measure the floor.',
    'He lives in Section 8 of the stand.',
    'In Article 5 of this series we visit the coast.',
    'My New Year’s Resolution 1 is to run.',
    'Rule 34 of the tournament forbids it.',
    'Brazil v. Germany ended 1-7.',
    'Citizens united against the new landfill.',
    'Im Paragrafen 5 seines Romans steht es anders.',
    'Artikel 5 der Serie erscheint morgen.',
    'Die Nato berief sich auf Artikel 5 der Charta.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
