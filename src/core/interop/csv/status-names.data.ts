import type { Status } from '../../model/annotation.ts';

/** What a table may call a status: its own code, and its name on the screens of each language, in lower case. */
export const STATUS_NAMES: Readonly<Record<Status, readonly string[]>> = {
  contested: ['contested', 'umstritten', 'contestée', 'contesté', 'cuestionada', 'cuestionado'],
  differs: [
    'differs',
    'quote differs from its source',
    'zitat weicht von der quelle ab',
    'citation différente de sa source',
    'la cita difiere de su fuente',
  ],
  leftout: ['leftout', 'words left out', 'wörter ausgelassen', 'mots omis', 'palabras omitidas'],
  context: ['context', 'kontext', 'contexte', 'contexto'],
  supported: ['supported', 'gestützt', 'étayée', 'étayé', 'respaldada', 'respaldado'],
  outdated: ['outdated', 'überholt', 'dépassée', 'dépassé', 'desactualizada', 'desactualizado'],
};
