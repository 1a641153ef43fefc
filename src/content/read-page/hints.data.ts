/** What an element's names tell, and what its tag is, as bits. */
export const Hint = {
  comments: 1,
  beside: 2,
  unseen: 4,
  body: 8,
  caption: 16,
  pulled: 32,
  standfirst: 64,
  post: 128,
  heading: 256,
  quote: 512,
  item: 1024,
  figure: 2048,
  figcaption: 4096,
} as const;

/** All that names can tell. */
export const HINTS = 8191;

/** What keeps an element's words out of the article. */
export const BESIDE = Hint.comments | Hint.beside | Hint.unseen;

/** What a tag is, as bits above those of `Hint`. */
export const Tag = {
  /** Its text is never the article's. */
  skipped: 1 << 15,
  /** It stands in a line of text; everything else begins a block. */
  inline: 1 << 16,
  /** It may hold an open shadow tree. */
  host: 1 << 17,
  /** It holds parts of a page; the others hold words. */
  part: 1 << 18,
  /** Its children are not asked for in the ordinary way. */
  odd: 1 << 19,
  /** It is of the page's own making. */
  own: 1 << 20,
} as const;

const listed: readonly (readonly [tags: string, told: number])[] = [
  [
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO IMG MAP INPUT BUTTON SELECT TEXTAREA OPTION DATALIST METER PROGRESS HEAD LINK META TITLE AREA PARAM SOURCE TRACK DIALOG RP RT NAV',
    Tag.skipped,
  ],
  [
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR AMP-FIT-TEXT',
    Tag.inline,
  ],
  ['ASIDE BLOCKQUOTE BODY FOOTER H1 H2 H3 H4 H5 H6 P SPAN', Tag.host],
  ['DIV SECTION ARTICLE MAIN HEADER', Tag.part | Tag.host],
  ['UL OL FORM TABLE', Tag.part],
  ['SLOT', Tag.odd],
  ['H1 H2 H3 H4 H5 H6', Hint.heading],
  ['BLOCKQUOTE', Hint.quote],
  ['LI DD DT TD TH', Hint.item],
  ['FIGURE', Hint.figure],
  ['FIGCAPTION', Hint.figcaption | Hint.caption],
  ['FOOTER ASIDE', Hint.beside],
];

const TAGS = listTags();

/** What a tag alone tells, in bits of `Hint`, and what it is, in bits of `Tag`. */
export const tagTells = (tag: string): number =>
  TAGS.get(tag) ?? (tag.includes('-') ? Tag.own | Tag.part | Tag.host : 0);

function listTags(): Map<string, number> {
  const told = new Map<string, number>();
  for (const [tags, bits] of listed) for (const tag of tags.split(' ')) told.set(tag, (told.get(tag) ?? 0) | bits);
  return told;
}

/**
 * Words in class names and ids, as sites around the world use them, of up to three parts. `^` binds a word to the
 * beginning of a name.
 */
const WORDS = {
  // Around the words of readers, or of who asks for consent or money: never the reporter's.
  comments:
    'comment comments comentario comentarios comentários commentaire commentaires kommentar kommentare leserkommentare kommentarbereich ' +
    'reacties commenti disqus livefyre respond reply-form discussion talkback spotim spot-im coral-talk viafoura ' +
    'hyvor onetrust-consent cybot-cookiebot didomi-host usercentrics-root qc-cmp2 sp-message-container paywall-offer paywall-prompt regwall',
  // Around what is on an article's page and is no part of the article.
  beside:
    'related relateds recirc recirculation promo promos promotion newsletter newsletters news-letter subscribe subscription signup sign-up ' +
    'share shares sharing sharebar sharedaddy social socials sociable sidebar side-bar siderail rail right-rail nav navbar navigation ^menu ^menus ' +
    'breadcrumb breadcrumbs footer masthead ad ads adv advert adverts advertisement advertising adsense adbox dfp sponsor sponsored sponsors outbrain ' +
    'taboola zergnet revcontent cookie cookies consent gdpr modal popup pop-up overlay lightbox ^tags tag-list taglist ^topics ^keywords widget widgets cta call-to-action ' +
    'trending popular most-read most-viewed most-popular recommend recommended recommendations recommendation read-more readmore more-stories more-from ' +
    'more-on more-news also-read see-also you-may-like you-might-like may-like further-reading next-article prev-article next-post previous-post post-nav pagination ' +
    'pager pagenavi author-bio about-author about-the-author author-box authorbox author-info author-card bio byline bylines ^contributor ^contributors timestamp time-stamp pubdate ' +
    'published-date publish-date date-published ^toolbar ^tools ^utility login signin sign-in ^register ^donate donation membership app-download ' +
    '^rating ^ratings ^vote ^votes ^poll ^quiz copyright ^disclaimer skip-link skip-links skip-to teaser teasers ^carousel ^slider gallery-nav thumb ' +
    'thumbs thumbnail thumbnails ^toc table-of-contents entry-meta post-meta article-meta meta-info metadata entry-footer post-footer article-footer ' +
    'entry-utility relatedposts yarpp ^banner leaderboard billboard shop-now buy-now ^playlist video-player ^player jwplayer jw-player ^vjs ' +
    '^ticker ^weather links-block link-block topic-list topics-list onwards crosslink crosslinks inline-link inline-links linklist link-list storylink storylinks internal-links in-this-story tag-cloud ' +
    'categories category-list cat-links tag-links anzeige werbung publicidade publicidad publicite',
  // Around text that only screen readers get, or that shows when something is pointed at.
  unseen:
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader hidden-text offscreen off-screen a11y-hidden assistive-text ' +
    'rollover-block popover hovercard hover-card tooltip tooltiptext',
  // Around the article itself.
  body:
    'article-body articlebody article-content article-text article-copy article-main body-content body-copy story-body storybody story-content ' +
    'story-text entry-content post-content post-body post-text content-body content-text news-body news-text articletext page-content richtext ' +
    'rich-text text-body caas-body zn-body field-name-body node-body prose',
  // Around a caption, a credit or an alternative text.
  caption:
    'caption captions figcaption cutline credit credits photographer imagecredit newscaption bildunterschrift legende',
  // Around words lifted out of the article to catch the eye.
  pulled: 'pullquote pull-quote pullquotes pulled-quote blockquote-pull ^pq key-quote quote-pull',
  standfirst:
    'standfirst dek deck subheadline sub-headline subhead subtitle sub-title article-summary article-intro article-lead article-lede lede lead-in ' +
    'excerpt ^intro strapline',
  // Around a post of a social network.
  post:
    'twitter-tweet twitter-video tweet instagram-media fb-post tiktok-embed bluesky-embed mastodon-embed threads-post reddit-card reddit-embed ' +
    'truthsocial-embed telegram-post embedded-tweet',
} as const;

/** The same words by themselves, with what they tell. */
export const HINT_WORDS: ReadonlyMap<string, number> = listWords();

// In few steps: this runs in each page before its code is warm.
function listWords(): Map<string, number> {
  const told = new Map<string, number>();
  for (const hint of Object.keys(WORDS) as (keyof typeof WORDS)[])
    for (const word of WORDS[hint].split(' ')) told.set(word, Hint[hint]);
  return told;
}
