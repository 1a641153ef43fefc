import { type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/** Verbs in -ar by their stem. */
const SPEECH = `afirm declar explic cont coment destac ressalt acrescent indic apont avali lament observ anunci inform conden critic alert assegur argument
 reclam lembr relat not confirm revel question contest pergunt acus reafirm enfatiz detalh opin coloc fal denunci cobr complet`;
const NAMING = `cham classific consider apelid nome batiz denomin`;
const IRREGULAR = words(
  `diz disse dizem disseram dizia dito escreve escreveu escrito responde respondeu responderam respondido sustenta sustentou defende defendeu adverte advertiu reconhece reconheceu admite admitiu
 promete prometeu expõe expôs conclui concluiu sugere sugeriu pede pediu acredita acreditava pensa prossegue prosseguiu continua continuou refere referiu propõe propôs mantém manteve insiste insistiu nega negou garante garantiu frisou frisa salienta salientou sublinha sublinhou rebate rebateu exigiu exige vê estabelece estabeleceu`,
);

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (stem: string, speech: boolean): void => {
    for (const form of [
      `${stem}a`,
      `${stem}am`,
      `${stem}ou`,
      `${stem}aram`,
      `${stem}ava`,
      `${stem}avam`,
      `${stem}ado`,
    ]) {
      if (!table.has(form)) table.set(form, { form: 'finite', speech });
    }
    table.set(`${stem}ando`, { form: 'participle', speech });
    table.set(`${stem}ar`, { form: 'base', speech });
  };
  for (const stem of words(SPEECH)) add(stem, true);
  for (const stem of words(NAMING)) add(stem, false);
  for (const form of IRREGULAR) table.set(form, { form: 'finite', speech: !/^(?:acredit|pens|v)/.test(form) });
  for (const form of words('dizendo escrevendo respondendo defendendo garantindo'))
    table.set(form, { form: 'participle', speech: true });
  return table;
}

const pronouns: [string, Gender][] = [
  ['ele', 'm'],
  ['ela', 'f'],
  ['eles', 'p'],
  ['elas', 'p'],
  ['eu', 'u'],
  ['quem', 'u'],
  ['que', 'u'],
  ['este', 'm'],
  ['esta', 'f'],
];
const honorifics: [string, Gender][] = [
  ['sr', 'm'],
  ['senhor', 'm'],
  ['dom', 'm'],
  ['sra', 'f'],
  ['senhora', 'f'],
  ['dona', 'f'],
  ['dr', 'm'],
  ['dra', 'f'],
];

/** Portuguese. */
export const portuguese: LanguageFile = {
  code: 'pt',
  frequent: words(
    'o a os as de do da dos das que e em um uma é se por com para não ao no na nos nas seu sua como mais foi são mas pelo pela',
  ),
  table: () => ({
    cues: cueTable(),
    recitals: phrases('leu um trecho de|citou um trecho de'),
    issuing: words(''),
    accompanying: words('com'),
    agents: words('por pelo pela pelos pelas'),
    surnames: words(''),
    givenNames: words(''),
    addressed: words(''),
    cueNouns: words('declaração declarações palavras frase promessa afirmação acusação comentário'),
    accordingTo: phrases(
      'segundo|de acordo com|conforme|nas palavras de|na opinião de|na avaliação de|na avaliação do|na avaliação da|para',
    ),
    accordingBehind: words(''),
    thus: words(''),
    that: words('que'),
    whether: words('se'),
    asked: words('como porque quem quando onde quanto'),
    turns: words('mas embora enquanto'),
    auxiliaries: words(
      'tem têm tinha tinham há havia teria teriam é são era eram foi foram será está estão estava pode podem deve devem poderia deveria vai vão',
    ),
    passives: words('é são era eram foi foram sido'),
    infinitives: words('a de ao para'),
    verbs: words('faz fez vai foi vem veio fica pôs põe sai'),
    verbEnding: null,
    gerundEnding: /[aei]ndo$/,
    pluralEnding: /s$/,
    adverbs: words('também depois ontem ainda assim já não se lhe hoje então inclusive'),
    adverbEnding: /mente$/,
    articles: words('o a os as um uma uns umas'),
    indefinites: words('um uma uns umas'),
    determiners: words('este esta estes estas esse essa vários várias alguns algumas dois duas três muitos'),
    possessives: words('seu sua seus suas meu minha nosso nossa'),
    prepositions: words(
      'a ao aos à às ante sob com contra de do da dos das desde durante em no na nos nas entre até para pelo pela por segundo sem sobre após como quando se enquanto embora',
    ),
    ofs: words('de do da dos das para em no na'),
    ties: words('de do da dos das para em no na'),
    conjunctions: words('que porque quando se mas embora enquanto como onde pois'),
    ands: words('e ou mas'),
    relatives: words('que quem cujo cuja onde'),
    comparatives: words('como'),
    reportive: words('teria teriam seria seriam'),
    hearsay: words(''),
    objectMarkers: words(''),
    pronouns: new Map(pronouns),
    dummies: words(''),
    firstPerson: words('eu nós me nos meu minha nosso nossa nossos você vocês temos estamos somos vamos'),
    genderWords: new Map([
      ['ele', 'm'],
      ['ela', 'f'],
      ['dele', 'm'],
      ['dela', 'f'],
    ]),
    honorifics: new Map(honorifics),
    roles: words(
      `presidente presidenta ministro ministra prefeito prefeita deputado deputada senador senadora secretário secretária diretor diretora chefe porta-voz advogado advogada promotor promotora procurador procuradora juiz juíza
 professor professora pesquisador pesquisadora economista historiador historiadora médico médica especialista candidato candidata conselheiro conselheira embaixador embaixadora treinador treinadora general
 comissário jornalista escritor escritora autor autora líder rei rainha papa bispo testemunha morador moradora ativista fundador fundadora governador governadora vice-presidente delegado delegada vereador vereadora`,
    ),
    roleEnding: null,
    feminineRole: /(?:a|isa)$/,
    masculineRole: /(?:o|or|iz|ente)$/,
    documents: words(
      'comunicado relatório carta texto artigo estudo pesquisa jornal documento mensagem declaração projeto revista sentença nota decisão',
    ),
    bodies: words(
      'ministério universidade partido governo polícia tribunal agência instituto congresso senado conselho comissão sindicato empresa grupo associação federação união sociedade prefeitura procuradoria câmara',
    ),
    particles: words('de do da dos das e van von'),
    noNames: words(
      `não isso isto depois antes também além assim amanhã segunda terça quarta quinta sexta mais menos todo todos todas conforme`,
    ),
    abbreviations: words('sr sra srta dr dra d etc núm pág eua art prof'),
    titled: words(
      'filme livro romance música álbum série programa jornal revista peça título intitulado intitulada chamado chamada denominado denominada grupo operação palavra termo expressão lema',
    ),
    titledEnding: null,
    soCalled: words(
      'chamado chamada chamados chamadas denominado denominada suposto suposta apelidado apelidada intitulado intitulada',
    ),
    times: words(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje semana mês ano dia noite tarde manhã',
    ),
    inversion: /-(se|lhes?)$/i,
    elision: null,
    interrupts: true,
    verbSecond: false,
    capitalNouns: false,
  }),
};
