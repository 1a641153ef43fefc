import { type CueForm, type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/**
 * Verbs by their base form, which inflects by rule but for: "+" the last letter doubles, "=" its past forms, ">" particles that it needs.
 * A digit says how many of its forms (base, third person, past, participle) are nouns too, or seldom attribute.
 */
const SPEECH = `acknowledge add admit+ advise affirm agree allege announce answer argue ask assert assure beg+ begin+4=began blast
 boast brag+ caution chime claim2 clarify comment2 complain concede concur+ confess confide confirm contend contest4 continue
 counter cry declare decry demand2 denounce deny detail3 disclose elaborate email2 emphasise emphasize estimate2
 exclaim exhort explain express foresee=foresaw fume gloat go4=went gripe grumble hint implore imply indicate inform
 inquire insist instruct interject joke lament maintain marvel mention3 mumble muse mutter note observe opine order3 outline3
 plead pledge2 post2 preach predict press4 proclaim promise2 pronounce propose protest2 punch put+4=put question4 quip+
 rail rant reaffirm reason2 recall recommend recount reiterate remark2 remind repeat reply report2 request3 respond
 retort retweet reveal say=said scoff scream shout show4 signal2 snap+ speak4=spoke specify speculate state2 stipulate
 stress suggest sum+4 summarize surmise swear=swore tease tell=told testify tout tweet urge venture voice2 vow wail
 warn whisper wonder write=wrote/written yell`;
/** Those of thinking, judging and naming. */
const OTHER = `accuse address2 advertise advocate allude anticipate appeal2 applaud assess attack2 attribute believe bemoan bill2
 blame1 blog brand2 calculate call caption challenge2 chant characterise characterize cheer cite coach compare conceive
 conclude condemn consider convince counsel credit criticise criticize decline deem defend deliver demonstrate deride
 describe determine direct2 disagree discuss dismiss dispute document2 doubt2 dub+ echo encourage endorse entitle envision
 expect explore fear2 feel=felt figure2 find=found hail headline hear=heard hold4=held hope2 imagine invite invoke
 judge know3=knew label laud learn list3 love3 mean=meant message1 mock name3 nickname offer2 oppose persuade portray
 praise1 pray prefer+ quote2 raise3 rate2 read3=read realize rebuke rebut+ recognize refer+ reflect refute regard
 reject rule2 scold scrawl see3=saw sing=sang slam+ support2 suspect term2 thank think=thought threaten title2 trumpet
 understand=understood want3 warrant welcome wish worry`;
const PHRASAL = `point>out shoot=shot>back fire>back hit+=hit>back/out lash>out push>back sound>off weigh>in toss>in talk>about/of
 lay=laid>out spell>out rattle>off come=came>back`;

const VERB = /^([a-z]+)(\+?)(\d?)(?:=([a-z/]+))?(?:>([a-z/]+))?$/;

function addVerb(table: Map<string, CueWord>, entry: string, speech: boolean): void {
  const [, base = '', doubled, beside, past, particles] = VERB.exec(entry) ?? [];
  const y = /[^aeiou]y$/.test(base);
  const stem = doubled ? base + base.slice(-1) : y || base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : y ? `${stem}ies` : `${base}s`;
  const going = y || base.endsWith('ee') ? `${base}ing` : `${stem}ing`;
  const forms = [base, third, ...(past?.split('/') ?? [y ? `${stem}ied` : `${stem}ed`]), going];
  for (const [index, form] of forms.entries()) {
    if (table.has(form)) continue;
    // "read" is its own past.
    const kind: CueForm = index === 0 && base !== past ? 'base' : form === going ? 'participle' : 'finite';
    table.set(form, {
      form: kind,
      speech,
      ...(index < Number(beside) ? { beside: true } : {}),
      ...(particles ? { particles: words(particles.replaceAll('/', ' ')) } : {}),
    });
  }
}

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  for (const entry of words(PHRASAL)) addVerb(table, entry, entry.startsWith('point'));
  for (const entry of words(SPEECH)) addVerb(table, entry, true);
  for (const entry of words(OTHER)) addVerb(table, entry, false);
  for (const form of ['put', 'puts']) table.set(form, { form: 'finite', speech: false, particles: words('it') });
  return table;
}

const pronouns: [string, Gender][] = [
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'p'],
  ['we', 'p'],
  ['i', 'u'],
  ['it', 'u'],
  ['who', 'u'],
  ['which', 'u'],
  ['you', 'u'],
];

/** English. */
export const english: LanguageFile = {
  code: 'en',
  frequent: words(
    'the of and to in that is was for with as his on he at by it from are this be had not but have which they an said',
  ),
  table: () => ({
    cues: cueTable(),
    accordingTo: phrases('in the words of|according to|as reported by|as noted by|per'),
    accordingBehind: words(''),
    thus: words(''),
    that: words('that'),
    whether: words('if whether'),
    asked: words('how why what where who when'),
    turns: words('but while although though yet even whereas highlighting putting adding'),
    auxiliaries: words(
      `has have had is was were are be been being did does do will would could can may might must should shall used having
 isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't`,
    ),
    recitals: phrases('read from|reads from|reading from|quoted from|quotes from|quoting from'),
    issuing: words(
      'issue issues issued release releases released publish publishes published post posts posted tweeted sent emailed circulated',
    ),
    accompanying: words('with'),
    agents: words('by'),
    surnames: words(
      'will may march april august day case from early black much still long english german french moment just read case bill state page price',
    ),
    givenNames: words('will may april june august jun'),
    addressed: words(
      'tell tells told telling assure assures assured remind reminds reminded inform informs informed ask asks asked warn warns warned call calls called urge urges urged praised praises criticized criticizes',
    ),
    cueNouns: words(
      `claim claims assertion argument promise promises pledge vow comment comments remark remarks suggestion description insistence conclusion accusation
 question answer response warning declaration characterization contention assessment statement words word quote reference call calls demand proposal charge allegation view`,
    ),
    passives: words('is was were are be been being get gets got'),
    infinitives: words('to'),
    verbs: words(
      `left went took made gave came got held won lost ran met sent spoke began broke brought built bought caught chose did drew drove fell fought kept
 laid led let lay paid put rose sat saw sought sold spent stood swept took taught threw wore became cut hit hurt set shut read has had have is was were are will would could
 can may might goes does makes takes gives comes gets holds wins loses runs meets sends speaks begins keeps leads pays puts rises sits seeks sells spends stands plans
 wants needs tries appears seems remains visits joins faces leaves hits sets cuts turns looks works plays moves shows uses
 seen written drawn shown taken shook grew hung flew swung`,
    ),
    verbEnding: /[a-z]{3}ed$/,
    gerundEnding: /[a-z]{3}ing$/,
    pluralEnding: /s$|people$|men$|^(?:who|police|many|some|most|few)$/,
    adverbs: words(
      'also then later never not now once again still just often even further always ever first only soon back too instead at-least both all themselves himself herself recently since n’t ironically notably famously quickly',
    ),
    adverbEnding: /ly$/,
    articles: words('the a an no another each every any'),
    indefinites: words('a an'),
    determiners: words('this that these those some many several most one two three four five both few all'),
    possessives: words('his her its their my our your whose'),
    prepositions: words(
      'in on at by for from of to with without after before during since until under over against among between about into through despite amid like as than within across along around behind beyond near off outside toward towards upon via because while when where if although though unless whether once given citing including following speaking asked appearing addressing',
    ),
    ofs: words('of for at in from with on to'),
    ties: words('of for'),
    conjunctions: words(
      'that because as when while where if but so although though unless whether since before after until than then yet or nor which whom whose why how what',
    ),
    ands: words('and or but &'),
    relatives: words('who which that whom whose where'),
    comparatives: words('as'),
    reportive: words(''),
    hearsay: words('allegedly reportedly supposedly'),
    objectMarkers: words(''),
    pronouns: new Map(pronouns),
    dummies: words(''),
    firstPerson: words('i i’m i’ve i’ll we we’re we’ve our us my me you your you’re let’s'),
    genderWords: new Map([
      ['he', 'm'],
      ['his', 'm'],
      ['him', 'm'],
      ['himself', 'm'],
      ['she', 'f'],
      ['her', 'f'],
      ['hers', 'f'],
      ['herself', 'f'],
    ]),
    honorifics: new Map<string, Gender>([
      ['mr', 'm'],
      ['sir', 'm'],
      ['congressman', 'm'],
      ['mrs', 'f'],
      ['ms', 'f'],
      ['dame', 'f'],
      ['congresswoman', 'f'],
      ...[...words('dr prof rev sen sens rep reps gov govs gen col capt lt sgt maj adm hon st')].map(
        (title): [string, Gender] => [title, 'u'],
      ),
    ]),
    roles: words(`president vice-president senator representative governor mayor chair speaker secretary minister
 prime chancellor ambassador judge justice attorney prosecutor lawyer sheriff chief officer director executive ceo
 founder co-founder manager adviser advisor aide strategist analyst consultant pollster economist professor
 researcher scientist author historian writer reporter journalist columnist editor host anchor pastor bishop pope
 king queen prince princess general colonel captain lieutenant sergeant major admiral commissioner councilor leader
 candidate nominee member lawmaker delegate activist organizer volunteer resident voter doctor physician nurse
 teacher student fellow scholar expert critic official deputy assistant treasurer whip inspector detective coach
 commander moderator correspondent producer billionaire actor actress singer owner partner counsel administrator
 superintendent coordinator head president-elect former ex-president rabbi imam farmer wife husband son daughter
 mother father brother sister friend neighbor boss premier lord envoy negotiator diplomat dean principal lobbyist
 donor veteran engineer developer chemist physicist astronomer`),
    roleEnding:
      /^(?:council|assembly)member$|^(?:spokes|chair|congress|business|council|assembly|police|alder|camera|fisher|news|states|sales)(?:man|woman|men|women|person|people)$|(?:olog|ic|scient|chem|econom|botan)ist$|ographer$|^co-?(?:author|chair|creator|director|host|leader|owner|sponsor)s?$/,
    feminineRole: /woman$|^(?:actress|mother|wife|daughter|sister|queen|princess)$/,
    masculineRole: /(?:s|ss|r|e|n|t|h|l)man$|^(?:father|husband|son|brother|king|prince|pope|businessman)$/,
    documents: words(
      `statement report document directive letter memo memorandum email e-mail release filing lawsuit complaint ruling decision opinion order study survey poll
 paper article editorial bill law measure guidance policy plan resolution website site page post tweet message note book text transcript
 indictment affidavit petition brief motion proposal platform newspaper magazine analysis review summary testimony video ad advertisement
 headline sign banner caption story speech draft agreement notice rule guideline guidelines records record emails documents data figures essay column blog flyer brochure`,
    ),
    bodies: words(
      `university committee house department party times post institute center centre council court office agency association foundation company group
 corporation inc co ministry administration commission bureau union organization team campaign government senate congress parliament press news
 journal magazine network bank fund service police church school college hospital league alliance coalition board society club federation tribune
 herald guardian gazette radio television tv pac project initiative authority assembly caucus conference laboratory lab museum academy act street county city state states
 united national international american white north south east west new security`,
    ),
    particles: words('de del della di da dos das du van von der den ter al el bin ibn ben la le y e af zu'),
    noNames: words(
      `there here not yes now also still even just only meanwhile however moreover feb mar apr jul aug sept sep oct nov dec mon
 tue wed thu fri sat sun tomorrow earlier later according other others such more much last next first second well let see read click
 follow share watch full text abstract photo image is was were are be been do does did has have had can could will would should
 might must instead perhaps maybe indeed finally recently phd ph.d md m.d mph`,
    ),
    abbreviations: words(
      `mr mrs ms dr prof rev sen sens rep reps gov govs gen col capt lt sgt maj adm hon st jr sr inc co corp ltd vs etc no jan feb mar apr jun jul aug sept sep oct nov dec
 u.s u.k e.g i.e a.m p.m fla calif mass tex ariz ala ark colo conn del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn va vt wash wis wyo dept est messrs`,
    ),
    titled: words(
      `film movie book novel song album show series program magazine newspaper journal play musical game episode column essay memoir documentary titled entitled called named
 author dubbed nicknamed headlined podcast blog segment ad ads band site website operation project word words term phrase slogan hashtag`,
    ),
    titledEnding: null,
    soCalled: words('so-called called nicknamed dubbed titled entitled named headlined known'),
    times: words(
      `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
 today yesterday tonight week month year weekend night morning afternoon evening day days weeks months years noon time hour hours minutes ago moment then past`,
    ),
    inversion: null,
    elision: null,
    interrupts: false,
    verbSecond: false,
    capitalNouns: false,
  }),
};
