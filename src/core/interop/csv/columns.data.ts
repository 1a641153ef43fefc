/** What a column of a CSV file can hold. */
export type CsvField =
  | 'claim'
  | 'variants'
  | 'speaker'
  | 'saidOn'
  | 'citations'
  | 'status'
  | 'summary'
  | 'sourceUrl'
  | 'sourceTitle'
  | 'sourcePublisher'
  | 'sourceDate'
  | 'sourceExcerpt'
  | 'sourcePrimary'
  | 'moreSources'
  | 'publisher'
  | 'pageUrl'
  | 'exact'
  | 'prefix'
  | 'suffix'
  | 'rating'
  | 'ratingAuthor'
  | 'ratingDate'
  | 'language'
  | 'licence'
  | 'reviewBy'
  | 'changed'
  | 'url'
  | 'id';

/** The column's name when written, and the names under which other files have it; in the order of writing. */
export const COLUMNS: Readonly<Record<CsvField, readonly [string, ...string[]]>> = {
  claim: [
    'claim',
    'claimreviewed',
    'claim text',
    'statement',
    'quote',
    'quotation',
    'text',
    'déclaration',
    'affirmation',
    'citation du propos',
    'afirmación',
    'declaración',
    'cita',
    'alegação',
    'dichiarazione',
  ],
  variants: ['variants', 'other wordings', 'variantes'],
  speaker: [
    'speaker',
    'claimant',
    'said by',
    'who said it',
    'who said this',
    'who',
    'author of claim',
    'person',
    'auteur du propos',
    'locuteur',
    'dit par',
    'qui l’a dit',
    'orador',
    'hablante',
    'dicho por',
    'quién lo dijo',
    'declarante',
  ],
  saidOn: [
    'said_on',
    'said on',
    'claim date',
    'date said',
    'when said',
    'when',
    'claimdate',
    'dit le',
    'dicho el',
    'fecha de la declaración',
  ],
  citations: ['citations', 'citation ids', 'laws', 'lois', 'leyes'],
  status: ['status', 'label', 'statut', 'estado'],
  summary: ['summary', 'explanation', 'context', 'review', 'body', 'description', 'résumé', 'resumen', 'resumo'],
  sourceUrl: [
    'source_url',
    'source',
    'sources',
    'source link',
    'link',
    'link to source',
    'link to the source',
    'source address',
    'fuente',
    'enlace a la fuente',
    'enlace',
    'fonte',
    'lien',
    'lien vers la source',
  ],
  sourceTitle: ['source_title', 'title', 'headline', 'titre', 'título'],
  sourcePublisher: ['source_publisher', 'source name', 'source publisher'],
  sourceDate: ['source_date', 'source date', 'published', 'date published', 'datepublished', 'review date', 'date'],
  sourceExcerpt: ['source_excerpt', 'excerpt', 'source words'],
  sourcePrimary: ['source_primary', 'primary'],
  moreSources: ['more_sources'],
  publisher: [
    'publisher',
    'site',
    'organisation',
    'organization',
    'fact checker',
    'factchecker',
    'checked by',
    'fact checked by',
    'reviewer',
    'author',
    'éditeur',
    'vérifié par',
    'editor',
    'verificado por',
    'comprobado por',
    'medio',
  ],
  pageUrl: ['page_url', 'page', 'seen at', 'appearance', 'claim url', 'claim link', 'página'],
  exact: ['exact'],
  prefix: ['prefix'],
  suffix: ['suffix'],
  rating: ['rating', 'verdict', 'textual rating', 'alternatename', 'conclusion', 'calificación', 'veredicto'],
  ratingAuthor: ['rating_author', 'rated by'],
  ratingDate: ['rating_date', 'rated on'],
  language: ['language', 'lang', 'langue', 'idioma', 'lingua'],
  licence: ['licence', 'license', 'licencia', 'licença'],
  reviewBy: ['review_by', 'review by', 'expires'],
  changed: ['changed', 'modified', 'updated', 'date modified', 'last modified'],
  url: ['url', 'review url', 'fact check url', 'review link', 'permalink', 'address'],
  id: ['id', 'identifier', 'uuid', 'key', 'guid'],
};

/** German names of fields; among these alone `note` is one: a grade. Elsewhere it is a remark, which may not be meant for readers. */
export const GERMAN_COLUMNS: Readonly<Partial<Record<CsvField, readonly string[]>>> = {
  claim: ['aussage', 'behauptung', 'zitat'],
  variants: ['varianten'],
  speaker: ['sprecher', 'urheber', 'gesagt von', 'wer hat es gesagt', 'wer hat das gesagt', 'wer'],
  saidOn: ['gesagt am', 'wann', 'wann gesagt'],
  citations: ['gesetze'],
  status: ['kennzeichnung'],
  summary: ['zusammenfassung'],
  sourceUrl: ['quelle', 'link zur quelle', 'quellenlink', 'beleg'],
  sourceTitle: ['titel'],
  publisher: ['herausgeber', 'geprüft von', 'überprüft von'],
  pageUrl: ['seite'],
  rating: ['bewertung', 'urteil', 'note'],
  language: ['sprache'],
  licence: ['lizenz'],
  reviewBy: ['wiedervorlage'],
};
