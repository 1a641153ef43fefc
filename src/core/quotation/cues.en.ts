import { type CueForm, type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

const SPEECH = `acknowledge add admit advise affirm allege announce answer argue assert assure blast boast brag caution
 chime claim clarify comment complain concede conclude confess confide confirm contend counter declare decry demand denounce deny
 detail disclose exhort elaborate emphasize emphasise estimate exclaim explain express fume gloat gripe grumble hint implore inform inquire insist instruct
 interject joke lament maintain mention mumble muse mutter note observe opine order outline plead pledge predict preach
 press proclaim promise pronounce propose protest punch question quip rail rant reaffirm reason recall recommend
 recount reiterate remark remind repeat reply report request respond retort retweet reveal scoff scream shout signal
 snap specify speculate stress stipulate suggest summarize sum surmise swear tease testify tout tweet urge venture
 voice vow wail warn whisper wonder yell beg contest`;
const OTHER = `accuse address advocate coach counsel dispute scream cry agree allude anticipate applaud appeal ask assess attack attribute believe bemoan blame calculate call challenge characterize
 characterise chant cheer cite compare condemn consider conclude convince credit criticize criticise deem defend deride describe
 determine deride determine direct dismiss doubt dub echo encourage endorse entitle envision expect fear figure
 hail hope imagine imply indicate invite invoke judge label laud love mock name oppose persuade praise prefer
 propose quote rate realize rebuke recognize refer reflect refute regard reject rule scold slam state stipulate support suspect
 term threaten trumpet want warrant welcome wish worry bill brand blog email post message advertise conceive pray thank
 decline explore discuss demonstrate document offer list raise read title headline caption scrawl nickname`;
const SPEECH_IRREGULAR = `say says said saying|tell tells told telling|write writes wrote written writing|state states stated stating|put puts put putting|
 continue continues continued continuing|indicate indicates indicated indicating|go goes went going|speak speaks spoke speaking|
 foresee foresees foresaw foreseeing|cry cries cried crying|deny denies denied denying|testify testifies testified testifying|
 reply replies replied replying|clarify clarifies clarified clarifying|specify specifies specified specifying|admit admits admitted admitting|
 quip quips quipped quipping|snap snaps snapped snapping|brag brags bragged bragging|beg begs begged begging|
 sum sums summed summing|swear swears swore swearing|allege alleges alleged alleging|post posts posted posting|email emails emailed emailing|
 ask asks asked asking|agree agrees agreed agreeing|imply implies implied implying|begin begins began beginning|show shows showed showing`;
const OTHER_IRREGULAR = `think thinks thought thinking|feel feels felt feeling|know knows knew knowing|find finds found finding|hear hears heard hearing|
 see sees saw seeing|mean means meant meaning|read reads read reading|sing sings sang singing|slam slams slammed slamming|
 worry worries worried worrying|refer refers referred referring|prefer prefers preferred preferring|label labels labeled labeling|
 hold holds held holding|learn learns learned learning|understand understands understood understanding|
 rebut rebuts rebutted rebutting|dub dubs dubbed dubbing|deliver delivers delivered delivering|
 portray portrays portrayed portraying|recognize recognizes recognized recognizing|conclude concludes concluded concluding`;
/** Verbs that need their particle. */
const PHRASAL = `point points pointed pointing:out|shoot shoots shot shooting:back|fire fires fired firing:back|hit hits hit hitting:back out|
 lash lashes lashed lashing:out|push pushes pushed pushing:back|sound sounds sounded sounding:off|weigh weighs weighed weighing:in|
 toss tosses tossed tossing:in|talk talks talked talking:about of|lay lays laid laying:out|spell spells spelled spelling:out|
 rattle rattles rattled rattling:off|come comes came coming:back`;
/** Forms that are nouns too, or seldom attribute. */
const ONLY_BESIDE =
  words(`go goes went going put puts putting begin begins began beginning show shows showed showing speak speaks spoke speaking
 make makes made making give gives gave giving hold holds held holding use uses used using run runs ran running sum sums summed summing
 press presses pressed pressing contest contests contested contesting question questions questioned questioning order orders ordered
 request requests requested mention mentions mentioned detail details detailed outline outlines outlined report reports know knows knew see sees saw
 love loves loved want wants wanted list lists listed name names named raise raises raised read reads title titles email emails bill bills address addresses
 direct directs offer offers run rate rates support supports challenge challenges fear fears hope hopes doubt doubts figure figures state states post posts
 document documents voice voices signal signals reason reasons rule rules term terms brand brands message praise attack attacks blame quote quotes
 promise promises pledge pledges demand demands protest protests comment comments remark remarks estimate estimates claim claims appeal appeals`);

function inflect(base: string): [string, CueForm][] {
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${stem}ies` : `${base}s`;
  const past = /[^aeiou]y$/.test(base) ? `${stem}ied` : `${stem}ed`;
  const going = base.endsWith('e') ? `${stem}ing` : `${base}ing`;
  return [
    [base, 'base'],
    [third, 'finite'],
    [past, 'finite'],
    [going, 'participle'],
  ];
}

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (form: string, kind: CueForm, speech: boolean): void => {
    if (!table.has(form)) table.set(form, { form: kind, speech, beside: ONLY_BESIDE.has(form) });
  };
  for (const entry of PHRASAL.split('|')) {
    const [forms = '', particles = ''] = entry.trim().split(':');
    for (const [index, form] of forms.split(' ').entries()) {
      const kind = index === 0 ? 'base' : form.endsWith('ing') ? 'participle' : 'finite';
      if (!table.has(form))
        table.set(form, { form: kind, speech: index > 0 && form.startsWith('point'), particles: words(particles) });
    }
  }
  const irregular = (list: string, speech: boolean): void => {
    for (const verb of list.split('|')) {
      const forms = verb.trim().split(' ');
      for (const [index, form] of forms.entries()) {
        // "read" is its own past.
        const base = index === 0 && forms[0] !== forms[2];
        add(form, base ? 'base' : form.endsWith('ing') ? 'participle' : 'finite', speech);
      }
    }
  };
  irregular(SPEECH_IRREGULAR, true);
  irregular(OTHER_IRREGULAR, false);
  for (const base of words(SPEECH)) for (const [form, kind] of inflect(base)) add(form, kind, true);
  for (const base of words(OTHER)) for (const [form, kind] of inflect(base)) add(form, kind, false);
  table.set('put', { form: 'finite', speech: false, particles: words('it') });
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
    agents: words('by'),
    surnames: words(
      'will may march april august day case from early black much still long english german french moment just read case bill state page price',
    ),
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
 wants needs tries appears seems remains visits joins faces leaves hits sets cuts turns looks works plays moves shows uses`,
    ),
    verbEnding: /[a-z]{3}ed$/,
    pluralEnding: /s$|people$|men$|^(?:who|police|many|some|most|few)$/,
    adverbs: words(
      'also then later never not now once again still just often even further always ever first only soon back too instead at-least both all themselves himself herself recently since n’t ironically notably famously quickly',
    ),
    adverbEnding: /ly$/,
    articles: words('the a an no another each every any'),
    determiners: words(
      'the a an this that these those some many several most one two three four five no another any each every both few all',
    ),
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
    roles: words(
      `president vice-president senator representative governor mayor chairman chairwoman chair speaker secretary minister prime chancellor
 ambassador judge justice attorney prosecutor lawyer sheriff chief officer director executive ceo founder co-founder manager adviser advisor aide
 spokesman spokeswoman spokesperson strategist analyst consultant pollster economist professor researcher scientist author historian writer
 reporter journalist columnist editor host anchor pastor bishop pope king queen prince princess general colonel captain lieutenant sergeant
 major admiral commissioner councilman councilwoman councilor leader candidate nominee member lawmaker congressman congresswoman delegate
 activist organizer volunteer resident voter doctor physician nurse teacher student fellow scholar expert critic official deputy assistant
 treasurer whip inspector detective coach commander moderator correspondent producer businessman businesswoman billionaire actor actress
 singer owner partner counsel administrator superintendent coordinator head president-elect former ex-president rabbi imam farmer
 wife husband son daughter mother father brother sister friend neighbor boss premier lord envoy negotiator diplomat dean principal lobbyist donor
 veteran engineer developer biologist chemist physicist geologist ecologist astronomer psychologist epidemiologist virologist climatologist`,
    ),
    roleEnding:
      /^(?:council|assembly)member$|^(?:spokes|chair|congress|business|council|assembly|police|alder|camera|fisher|news|states|sales)(?:man|woman|men|women|person|people)$|ologist$|ographer$/,
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
      `there here not yes now also still even just only meanwhile however moreover feb mar apr jun jul aug sept sep oct nov dec mon
 tue wed thu fri sat sun tomorrow earlier later according other others such more much last next first second well let see read click
 follow share watch full text abstract photo image is was were are be been do does did has have had can could will would should
 might must instead perhaps maybe indeed finally recently`,
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
    verbSecond: false,
    capitalNouns: false,
  }),
};
