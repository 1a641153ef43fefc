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
    'aussage',
    'behauptung',
    'zitat',
    'déclaration',
    'affirmation',
    'citation du propos',
    'afirmación',
    'declaración',
    'cita',
    'alegação',
    'dichiarazione',
  ],
  variants: ['variants', 'other wordings', 'varianten', 'variantes'],
  speaker: [
    'speaker',
    'claimant',
    'said by',
    'author of claim',
    'person',
    'sprecher',
    'urheber',
    'auteur du propos',
    'locuteur',
    'orador',
    'hablante',
    'declarante',
  ],
  saidOn: [
    'said_on',
    'said on',
    'claim date',
    'date said',
    'claimdate',
    'gesagt am',
    'dit le',
    'dicho el',
    'fecha de la declaración',
  ],
  citations: ['citations', 'citation ids', 'laws', 'gesetze', 'lois', 'leyes'],
  status: ['status', 'label', 'kennzeichnung', 'statut', 'estado'],
  summary: [
    'summary',
    'explanation',
    'context',
    'review',
    'body',
    'description',
    'zusammenfassung',
    'résumé',
    'resumen',
    'resumo',
  ],
  sourceUrl: ['source_url', 'source', 'sources', 'source link', 'link', 'quelle', 'fuente', 'fonte', 'lien'],
  sourceTitle: ['source_title', 'title', 'headline', 'titel', 'titre', 'título'],
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
    'reviewer',
    'author',
    'herausgeber',
    'éditeur',
    'editor',
    'medio',
  ],
  pageUrl: ['page_url', 'page', 'seen at', 'appearance', 'claim url', 'claim link', 'seite', 'página'],
  exact: ['exact'],
  prefix: ['prefix'],
  suffix: ['suffix'],
  rating: [
    'rating',
    'verdict',
    'textual rating',
    'alternatename',
    'conclusion',
    'bewertung',
    'urteil',
    'note',
    'calificación',
    'veredicto',
  ],
  ratingAuthor: ['rating_author', 'rated by'],
  ratingDate: ['rating_date', 'rated on'],
  language: ['language', 'lang', 'sprache', 'langue', 'idioma', 'lingua'],
  licence: ['licence', 'license', 'lizenz', 'licencia', 'licença'],
  reviewBy: ['review_by', 'review by', 'expires', 'wiedervorlage'],
  changed: ['changed', 'modified', 'updated', 'date modified', 'last modified'],
  url: ['url', 'review url', 'fact check url', 'review link', 'permalink', 'address'],
  id: ['id', 'identifier', 'uuid', 'key', 'guid'],
};
