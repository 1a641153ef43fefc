import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/content/is-article.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { openPage } from './open-page.ts';

interface Story {
  readonly lang: string;
  readonly title: string;
  /** Paragraphs of a newspaper's ordinary length, the first and the last of one short sentence. */
  readonly lines: readonly string[];
  /** What stands beside the article on its page. */
  readonly beside: string;
}

const STORIES: readonly Story[] = [
  {
    lang: 'ja',
    title: '村の水車が三年ぶりに回る',
    lines: [
      '村の水車が昨日、三年ぶりに回り始めた。',
      '粉屋の主人は「川の水が戻ったので、また麦をひける」と話し、近所の人々に焼きたてのパンを配った。',
      '郡の委員会は堰の修理に二年を費やし、費用の半分を村が、残りを郡が出した。',
      '「音を聞いて目が覚めた」と向かいに住む女性は笑った。',
    ],
    beside: '広告の文章です。新しい布団をお求めの方はこちらの店までお越しください。',
  },
  {
    lang: 'zh-CN',
    title: '村里的磨坊重新转动',
    lines: [
      '村里的磨坊昨天重新转动起来。',
      '磨坊主说:“河水回来了,我们又能磨面了。”他把刚出炉的面包分给了邻居们。',
      '县委员会花了两年时间修理堤坝,费用一半由村里承担,另一半由县里承担。',
      '“我是被水声叫醒的。”住在对面的老人笑着说。',
    ],
    beside: '这是一段广告文字,需要新棉被的朋友请到我们的商店来看一看。',
  },
  {
    lang: 'ko',
    title: '마을 물레방아 삼 년 만에 다시 돌아',
    lines: [
      '마을의 물레방아가 어제 다시 돌기 시작했다.',
      '방앗간 주인은 “강물이 돌아와서 다시 밀을 빻을 수 있다”고 말하며 이웃에게 갓 구운 빵을 나누어 주었다.',
      '군 위원회는 둑을 고치는 데 두 해를 썼고 비용의 절반은 마을이, 나머지는 군이 냈다.',
      '“물소리에 잠을 깼다”고 건너편에 사는 주민은 웃으며 말했다.',
    ],
    beside: '광고입니다. 새 이불이 필요하신 분은 저희 가게로 오시기 바랍니다.',
  },
  {
    lang: 'ar',
    title: 'عادت طاحونة القرية إلى الدوران بعد ثلاث سنوات',
    lines: [
      'عادت طاحونة القرية إلى الدوران أمس.',
      'وقال الطحان: «عادت مياه النهر، وصار بإمكاننا أن نطحن القمح من جديد»، ثم وزع الخبز على الجيران.',
      'وأمضت لجنة المقاطعة عامين في إصلاح السد، ودفعت القرية نصف التكاليف ودفعت المقاطعة الباقي.',
      'وسألت جارة مبتسمة: من الذي لم يستيقظ على صوت الماء؟',
    ],
    beside: 'هذا إعلان، فمن أراد لحافا جديدا فليأت إلى متجرنا في ساحة المدينة.',
  },
  {
    lang: 'hi',
    title: 'गाँव की पनचक्की तीन साल बाद फिर चली',
    lines: [
      'गाँव की पनचक्की कल फिर चल पड़ी।',
      'चक्की के मालिक ने कहा, “नदी का पानी लौट आया है, अब हम फिर गेहूँ पीस सकते हैं,” और पड़ोसियों में रोटियाँ बाँटीं।',
      'ज़िला समिति ने बाँध की मरम्मत में दो साल लगाए; आधा ख़र्च गाँव ने और आधा ज़िले ने उठाया।',
      'सामने रहने वाली महिला ने हँसकर कहा कि पानी की आवाज़ से नींद खुली।',
    ],
    beside: 'यह एक विज्ञापन है, नई रज़ाई चाहिए तो हमारी दुकान पर आइए।',
  },
  {
    lang: 'th',
    title: 'กังหันน้ำของหมู่บ้านหมุนอีกครั้งในรอบสามปี',
    lines: [
      'กังหันน้ำของหมู่บ้านกลับมาหมุนอีกครั้งเมื่อวานนี้',
      'เจ้าของโรงสีกล่าวว่า “น้ำในแม่น้ำกลับมาแล้ว เราจึงโม่ข้าวได้อีกครั้ง” และแจกขนมปังให้เพื่อนบ้าน',
      'คณะกรรมการของอำเภอใช้เวลาสองปีในการซ่อมฝาย โดยหมู่บ้านออกค่าใช้จ่ายครึ่งหนึ่งและอำเภอออกอีกครึ่งหนึ่ง',
      'หญิงที่อาศัยอยู่ฝั่งตรงข้ามหัวเราะและบอกว่าเสียงน้ำทำให้เธอตื่น',
    ],
    beside: 'นี่คือโฆษณา หากท่านต้องการผ้าห่มใหม่ เชิญมาที่ร้านของเรา',
  },
  {
    lang: 'ru',
    title: 'Мельница у плотины снова мелет',
    lines: [
      'Вчера мельница у плотины снова заработала.',
      'Мельник сказал: «Вода вернулась, и мы опять можем молоть зерно», — и раздал соседям свежий хлеб.',
      'Комиссия округа чинила плотину два года; половину расходов взяла на себя деревня, остальное — округ.',
      'Соседка напротив смеётся: «Разве кто-нибудь спал?»',
    ],
    beside: 'Это объявление: кому нужно новое одеяло, приходите в нашу лавку на площади.',
  },
];

const pageOf = ({ lang, title, lines, beside }: Story, body: (paragraphs: string, aside: string) => string): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body>${body(lines.map((line) => `<p>${line}</p>`).join('\n'), `<p>${beside}</p>`)}</body></html>`;

describe.each(STORIES.map((story) => [story.lang, story] as const))('an article in %s', (_, story) => {
  test.each<[string, (paragraphs: string, aside: string) => string]>([
    [
      'with names',
      (text, aside) =>
        `<main><article><h1>${story.title}</h1><div class="article-body">${text}</div></article><aside>${aside}</aside></main>`,
    ],
    [
      'with names that tools made',
      (text, aside) =>
        `<div class="x1"><div class="x2"><h1>${story.title}</h1><div class="x3">${text}</div></div><div class="ad">${aside}</div></div>`,
    ],
    [
      'beside a list of links',
      (text, aside) =>
        `<div class="x0"><ul>${'<li><a href="#x">2026</a></li>'.repeat(20)}</ul><div class="x2"><h1>${story.title}</h1>${text}</div><div class="sidebar">${aside.repeat(2)}</div></div>`,
    ],
  ])('%s is read whole and alone', async (_, body) => {
    const document = await openPage(pageOf(story, body));
    const { text, blocks } = readPage(document).article;
    expect(text.split('\n\n')).toEqual([story.title, ...story.lines]);
    expect(blocks?.[0]?.kind).toBe('headline');
    expect(isArticle(document)).toBe(true);
  });
});
