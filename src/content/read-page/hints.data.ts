/** Elements whose text is never the article's. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO IMG MAP INPUT BUTTON SELECT TEXTAREA OPTION DATALIST METER PROGRESS HEAD LINK META TITLE AREA PARAM SOURCE TRACK DIALOG RP RT NAV'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text; everything else begins a block. */
export const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR AMP-FIT-TEXT'.split(
    ' ',
  ),
);

/**
 * Words in class names and ids, as sites around the world use them. A name is split at hyphens,
 * underscores and humps and then matched as `-word-word-`.
 */
const word = (words: string): RegExp => new RegExp(`-(?:${words.trim().split(/\s+/).join('|')})-`);

/** Around the words of readers, never the reporter's. */
export const COMMENTS = word(`
  comments? comment-list comentarios? commentaires? kommentare? disqus livefyre fb-comments respond reply-form discussion talkback
  spotim spot-im coral-talk viafoura`);

/** Around what is on an article's page and is no part of the article. */
export const BESIDE = word(`
  related related-\\w+ recirc recirculation promo promos promotion newsletter news-letter subscribe subscription signup sign-up
  share shares sharing sharebar sharedaddy social socials sociable sidebar side-bar siderail rail right-rail nav navbar navigation menu menus breadcrumbs?
  footer masthead ads? adv advert adverts advertisement advertising adsense adbox dfp sponsor sponsored sponsors outbrain taboola zergnet revcontent
  cookies? consent gdpr modal popup pop-up overlay lightbox tags tag-list taglist topics keywords widget widgets trending popular most-read most-viewed most-popular
  recommend recommended recommendations recommendation read-more readmore more-stories more-from more-on also-read see-also you-may-like you-might-like may-like further-reading
  next-article prev-article next-post previous-post post-nav pagination pager pagenavi
  author-bio about-author author-box authorbox author-info bio byline bylines contributors? dateline-top timestamp time-stamp pubdate published-date publish-date date-published
  toolbar tools utility login signin sign-in register paywall-prompt donate donation membership app-download rating ratings votes? poll quiz
  copyright disclaimer skip-link skip-links skip-to teasers? zone-teaser carousel slider slideshow-nav gallery-nav thumbs thumbnails? toc table-of-contents
  entry-meta post-meta article-meta meta-info metadata entry-footer post-footer article-footer entry-utility jp-relatedposts yarpp
  banner leaderboard billboard hashover shop-now buy-now affiliate-box infobox-nav playlist video-player player jw-player vjs ticker weather stock-ticker
  crosslinks? inline-links? linklist link-list storylinks? internal-links? in-this-story tag-cloud categories category-list cat-links tag-links`);

/** Around text that only screen readers get, or nobody. */
export const UNSEEN = word(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader hidden-text offscreen off-screen a11y-hidden assistive-text rollover-block popover hovercard hover-card tooltip tooltiptext tooltip-content',
);

/** Around the article itself. */
export const BODY = word(`
  article-body articlebody article-content article-text article-copy article-main body-content body-copy story-body storybody story-content story-text
  entry-content post-content post-body post-text content-body content-text main-content-body news-body news-text articletext page-content td-post-content
  richtext rich-text text-body caas-body zn-body field-name-body node-body article-page-content prose`);

/** Around a caption, a credit or an alternative text. */
export const CAPTION = word(
  'caption captions wp-caption-text image-caption photo-caption media-caption gallery-caption figcaption cutline credit credits photo-credit image-credit photographer imagecredit',
);

/** Around words lifted out of the article to catch the eye. */
export const PULLED = word('pullquote pull-quote pullquotes pulled-quote blockquote-pull pq key-quote quote-pull');

/** Around a standfirst. */
export const STANDFIRST = word(
  'standfirst dek deck subheadline sub-headline subhead subtitle sub-title article-summary article-intro article-lead article-lede lede lead-in excerpt intro article-dek kicker-text strapline summary-text description',
);

/** Around a post of a social network. */
export const POST = word(
  'twitter-tweet twitter-video tweet instagram-media fb-post tiktok-embed bluesky-embed mastodon-embed threads-post reddit-card reddit-embed truthsocial-embed telegram-post embedded-tweet',
);
