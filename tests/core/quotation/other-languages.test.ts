import { describe, expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

/** Who says the first quotation, "nobody" when it is unspoken or nobody is named. */
function speakerOf(text: string, lang: string): string {
  const found = detectQuotations({ text, lang }).find(({ marked }) => marked);
  return (found?.attributed && (found.speaker?.canonical ?? found.speaker?.text)) || 'nobody';
}

type Case = [what: string, text: string, speaker: string];

const FRENCH: Case[] = [
  [
    'a clause of saying inside the marks',
    '« Le texte, a expliqué Odile Tarnaud, sera voté avant l’été. »',
    'Odile Tarnaud',
  ],
  [
    'with an apposition behind the name',
    '« Il faut, insiste Bastien Louvrier, député de gauche, que les loyers baissent. »',
    'Bastien Louvrier',
  ],
  [
    'a reflexive verb in the perfect',
    '« Un pas en avant », s’est félicité le Premier ministre, Aurélien Vasselot.',
    'Aurélien Vasselot',
  ],
  [
    'who is the agent of a passive',
    'Le projet a été qualifié de « ruineux » par l’économiste Luce Fervaque.',
    'Luce Fervaque',
  ],
  ['"fait savoir"', '« Le dialogue reste ouvert », a fait savoir Odile Tarnaud.', 'Odile Tarnaud'],
  [
    'an inverted clause behind "comme"',
    'Comme l’a rappelé Odile Tarnaud, ministre du Travail, « le dialogue reste ouvert ».',
    'Odile Tarnaud',
  ],
  ['the subject, not its object', 'Odile Tarnaud l’a dit : « Le dialogue reste ouvert. »', 'Odile Tarnaud'],
  ['an article that lost its vowel', 'L’économiste Luce Fervaque juge le projet « ruineux ».', 'Luce Fervaque'],
  [
    'the conditional of what is only reported',
    '« Vous n’aurez rien », aurait répondu le directeur, Paul-Henri Gramont, aux grévistes.',
    'Paul-Henri Gramont',
  ],
  [
    'the only one with the role',
    '« Ce budget est sincère », martèle le maire. Le maire, Régis Pontcarré, sera candidat.',
    'Régis Pontcarré',
  ],
  ['a verb that no table has', '« On verra », sourit Hakim Bensaid.', 'Hakim Bensaid'],
  ['a title', 'Le groupe « Les Hirondelles » a joué devant mille personnes.', 'nobody'],
];

const SPANISH: Case[] = [
  [
    'a clause between dashes inside the marks',
    '«El texto —explicó Jacinto Belmonte— se votará antes del verano.»',
    'Jacinto Belmonte',
  ],
  [
    'the whole name of a body',
    'En un comunicado, la Federación de Pescadores lamentó “una decisión dictada por el miedo”.',
    'la Federación de Pescadores',
  ],
  [
    'who is the agent of a passive',
    'El proyecto fue calificado de “ruinoso” por la economista Luz Fervenza.',
    'Luz Fervenza',
  ],
  [
    'an inverted clause behind "como"',
    'Como recordó Aurora Villalobar, ministra de Trabajo, “el diálogo sigue abierto”.',
    'Aurora Villalobar',
  ],
  [
    'the conditional of what is only reported',
    '“No tendrán nada más”, habría respondido el director, Pablo Gramonte, a los huelguistas.',
    'Pablo Gramonte',
  ],
  ['somebody without a name', '“¡Basta ya!”, gritó un vecino.', 'un vecino'],
  ['a verb that no table has', '“Ya veremos”, sonrió Jacinto Belmonte.', 'Jacinto Belmonte'],
  ['a title before a verb with an object', 'La cantante, que publica “Noches en vela”, actuará el sábado.', 'nobody'],
];

const PORTUGUESE: Case[] = [
  [
    'an article that looks like a preposition',
    'A senadora Leonor Urbano, de direita, acredita que a reforma é “uma ocasião perdida”.',
    'Leonor Urbano',
  ],
  [
    'a pronoun tied to the verb',
    '“O trem nunca chega na hora”, queixa-se Elena Marchezol, que pega a linha todas as manhãs.',
    'Elena Marchezol',
  ],
  [
    'who is the agent of a passive',
    'O projeto foi classificado como “ruinoso” pela economista Luz Fervença.',
    'Luz Fervença',
  ],
  [
    'the subject of the sentence before',
    'A ministra Aurora Vilaverde está na capital desde terça. “O diálogo continua aberto”, afirmou.',
    'Aurora Vilaverde',
  ],
  ['in whose opinion', 'Na avaliação da juíza Petra Salvaterra, o contrato é “nulo”.', 'Petra Salvaterra'],
  ['an answer', '“É falso”, rebateu o advogado da família, Tristão Hormigo.', 'Tristão Hormigo'],
];

const ITALIAN: Case[] = [
  [
    'a clause between dashes inside the marks',
    '«Il testo — ha spiegato Gioacchino Belmonti — sarà votato prima dell’estate».',
    'Gioacchino Belmonti',
  ],
  [
    'a reflexive verb in the perfect',
    '«Terranno gli argini?», si è chiesto Firmino Olivari, presidente dell’associazione dei residenti.',
    'Firmino Olivari',
  ],
  [
    'who is the agent of a passive',
    'Il progetto è stato definito «rovinoso» dall’economista Luce Fervenza.',
    'Luce Fervenza',
  ],
  ['a name behind an office', '«È falso», ribatte l’avvocato della famiglia, Tristano Ormea.', 'Tristano Ormea'],
  [
    'a document',
    'Stando al rapporto della Corte dei conti, la gestione del porto è stata «carente».',
    'rapporto della Corte dei conti',
  ],
  ['"fanno sapere"', '«Il dialogo resta aperto», fanno sapere fonti del ministero.', 'fonti del ministero'],
  ['somebody without a name', '«Basta!», ha gridato un residente.', 'un residente'],
];

describe.each([
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
])('%s', (lang, cases) => {
  test.each(cases)('%s', (_, text, speaker) => {
    expect(speakerOf(text, lang)).toBe(speaker);
  });
});
