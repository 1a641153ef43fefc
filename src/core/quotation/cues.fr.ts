import { type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/** Verbs in -er by their stem. */
const SPEECH = `déclar affirm expliqu assur ajout précis estim indiqu soulign dénonc rappel confi annonc lanc répliqu not regrett insist observ
 racont témoign martel recommand réclam demand avanç martelé pest tonn s’alarm s’inquiét insinu argument plaid jug interrog souhait lament murmur cri
 conseill réitér confirm critiqu notifi évoqu propos fustig relat résum signal suggér avou reconnaiss commenc explicit tweet post félicit déplor comment constat parl`;
const NAMING = `accus qualifi nomm appel surnomm baptis consid désign trait salu`;
const IRREGULAR = words(
  `dit disait dira disent ont-dit écrit écrivait écrivent répond répondait répondu répondent soutient soutenait soutenu soutiennent prévient prévenu prévenait poursuit poursuivi poursuivait
 conclut conclu concluait admet admis admettait promet promis promettait reconnaît reconnu reconnaissait avertit averti prédit maintient maintenu craint craignait croit croyait considère
 considérait pense pensait espère espérait rapporte rapporté rapportait reprend repris renchérit renchéri rétorque rétorqué lit défend défendu voit`,
);

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (stem: string, speech: boolean): void => {
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
    const heavy = stem.replace(/[eé]([lrt]|qu)$/, 'è$1');
    for (const form of [
      `${heavy}e`,
      `${heavy}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
      `${stem}é`,
      `${stem}e`,
    ]) {
      if (!table.has(form)) table.set(form, { form: 'finite', speech });
    }
    table.set(`${soft}ant`, { form: 'participle', speech });
    table.set(`${stem}er`, { form: 'base', speech });
  };
  for (const stem of words(SPEECH)) add(stem, true);
  for (const stem of words(NAMING)) add(stem, false);
  for (const form of IRREGULAR)
    table.set(form, { form: 'finite', speech: !/^(?:pense|croi|espèr|consid|v)/.test(form) });
  for (const form of words('savoir valoir'))
    table.set(form, { form: 'finite', speech: true, behind: words('fait font faire') });
  for (const form of words('disant écrivant répondant poursuivant concluant promettant'))
    table.set(form, { form: 'participle', speech: true });
  return table;
}

const pronouns: [string, Gender][] = [
  ['il', 'm'],
  ['elle', 'f'],
  ['ils', 'p'],
  ['elles', 'p'],
  ['nous', 'p'],
  ['je', 'u'],
  ['qui', 'u'],
  ['celui-ci', 'm'],
  ['celle-ci', 'f'],
];
const honorifics: [string, Gender][] = [
  ['m', 'm'],
  ['mm', 'm'],
  ['monsieur', 'm'],
  ['mme', 'f'],
  ['madame', 'f'],
  ['mlle', 'f'],
  ['dr', 'u'],
  ['me', 'u'],
];

/** French. */
export const french: LanguageFile = {
  code: 'fr',
  frequent: words(
    'le la les de des du et est une un que qui dans pour pas sur au aux avec par ce se il elle ne sont plus été cette ont mais',
  ),
  table: () => ({
    cues: cueTable(),
    recitals: phrases('lu un extrait de|cité un extrait de'),
    issuing: words(''),
    accompanying: words(''),
    agents: words('par'),
    surnames: words(''),
    givenNames: words(''),
    addressed: words(''),
    cueNouns: words('déclaration déclarations propos formule promesse mots phrase accusation'),
    accordingTo: phrases('selon|d’ après|pour|aux yeux de|dixit|selon les mots de'),
    accordingBehind: words(''),
    thus: words(''),
    that: words('que qu’'),
    whether: words('si'),
    asked: words('comment pourquoi combien où quand quel quelle'),
    turns: words('mais tandis alors'),
    auxiliaries: words(
      'a ont avait avaient aura aurait auraient est sont était étaient sera serait soit fut va vont peut doit pourrait devrait fait font',
    ),
    passives: words('est sont était étaient fut été'),
    infinitives: words('à de pour'),
    verbs: words('fait prend met vient va reste devient tient part sort'),
    verbEnding: null,
    gerundEnding: null,
    pluralEnding: /s$/,
    adverbs: words(
      'aussi ensuite encore ainsi également hier jeudi déjà toutefois cependant pourtant même ne n’ y lui leur s’est se s’ notamment alors',
    ),
    adverbEnding: /ment$/,
    articles: words('le la les l’ un une des du'),
    indefinites: words('un une'),
    determiners: words('ce cet cette ces plusieurs quelques certains certaines deux trois tous'),
    possessives: words('son sa ses leur leurs notre nos mon ma mes'),
    prepositions: words(
      'à au aux de du des d’ dans en sur sous pour par avec sans chez vers entre après avant depuis pendant lors contre selon comme lorsque quand si alors devant face',
    ),
    ofs: words('de du des d’ à au aux en pour'),
    ties: words('de du des d’ à au aux en pour'),
    conjunctions: words('que parce car quand lorsque si mais donc or ni puisque tandis comme où'),
    ands: words('et ou mais'),
    relatives: words('qui que dont où lequel laquelle'),
    comparatives: words('comme'),
    reportive: words('serait seraient aurait auraient'),
    hearsay: words(''),
    objectMarkers: words(''),
    pronouns: new Map(pronouns),
    dummies: words('on'),
    firstPerson: words('je nous j’ai mon ma mes notre nos vous moi'),
    genderWords: new Map([
      ['il', 'm'],
      ['elle', 'f'],
    ]),
    honorifics: new Map(honorifics),
    roles: words(
      `président présidente ministre premier maire député députée sénateur sénatrice secrétaire directeur directrice chef cheffe porte-parole patron patronne avocat avocate procureur procureure juge
 professeur professeure chercheur chercheuse économiste historien historienne sociologue médecin expert experte candidat candidate conseiller conseillère préfet préfète ambassadeur ambassadrice entraîneur
 responsable général commissaire journaliste écrivain écrivaine auteur autrice élu élue roi reine prince princesse pape évêque témoin voisin voisine habitant habitante militant militante dirigeant dirigeante fondateur fondatrice`,
    ),
    roleEnding: null,
    feminineRole: /(?:e|trice|euse|enne)$/,
    masculineRole: /(?:eur|ent|ien|ier|er|at|u)$/,
    documents: words(
      'communiqué rapport lettre texte article étude sondage journal document message tribune déclaration projet magazine quotidien enquête courrier',
    ),
    bodies: words(
      'ministère université parti gouvernement police tribunal cour agence institut assemblée sénat conseil commission syndicat entreprise groupe association fédération union société élysée parquet mairie',
    ),
    particles: words('de du des d’ la le van von der'),
    noNames: words(
      `on vous aussi ainsi puis enfin aujourd’hui demain plus moins tout toute toutes c’est d’abord pourtant cependant`,
    ),
    abbreviations: words('m mm mme dr prof st av etc janv fév avr juil sept oct nov déc me mgr art'),
    titled: words(
      'film livre roman chanson album série émission journal quotidien magazine hebdomadaire pièce titre intitulé intitulée nommé nommée baptisé baptisée groupe opération programme mot terme expression revue site',
    ),
    titledEnding: null,
    soCalled: words(
      'soi-disant dit dite dits prétendu prétendue surnommé surnommée intitulé intitulée baptisé baptisée',
    ),
    times: words(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier soir matin semaine mois an année jour',
    ),
    inversion: /-(?:t-)?(ils?|elles?|on|je)$/i,
    elision: /^(?:l|d|qu|lorsqu)[’']/i,
    interrupts: true,
    verbSecond: false,
    capitalNouns: false,
  }),
};
