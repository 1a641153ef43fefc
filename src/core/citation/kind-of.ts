import type { Kind } from './phrase-heads.data.ts';

/** The kind of instrument that an id stands for; `null` for parts that no common noun takes up. */
export function kindOfId(id: string, type: string): Kind | null {
  const local = /^local\/([\w-]+)\//.exec(id);
  if (local) return LOCAL.get(local[1] ?? '') ?? null;
  if (/\/(?:ordinance|local-law)\//.test(id)) return 'ordinance';
  if (/\/(?:h|s|hj|sj|hc|sc|hcon|scon)(?:res|r)\//.test(id) && type === 'bill' && !/\/hr\//.test(id))
    return 'resolution';
  switch (type) {
    case 'act':
    case 'publaw':
      return 'act';
    case 'uk':
      return id.includes('/bill/') ? 'bill' : 'act';
    case 'bill':
      return 'bill';
    case 'ballot':
      return 'ballot';
    case 'statute':
      return /\/s[\w.-]+/.test(id) ? 'statute' : null;
    case 'eu':
      return id.startsWith('eu/reg')
        ? 'eu-reg'
        : id.startsWith('eu/dir')
          ? 'eu-dir'
          : id.startsWith('eu/treaty') || id.startsWith('eu/policy')
            ? 'treaty'
            : null;
    case 'exec':
      return 'order';
    case 'agency':
      return id.startsWith('us/policy') ? 'policy' : 'agency';
    case 'reg':
      return 'reg';
    case 'treaty':
      return 'treaty';
    case 'case':
      return 'case';
    case 'un':
      return id.startsWith('un/') ? 'resolution' : null;
    case 'const':
      return /\/amendment\/\w+$/.test(id) ? 'amendment' : 'const';
    default:
      return null;
  }
}

const LOCAL: ReadonlyMap<string, Kind> = new Map(
  Object.entries<Kind>({
    law: 'act',
    bill: 'bill',
    legislation: 'bill',
    measure: 'bill',
    directive: 'agency',
    memo: 'agency',
    memorandum: 'agency',
    guidance: 'agency',
    policy: 'agency',
    order: 'order',
    'executive-order': 'order',
    'executive-action': 'order',
    proclamation: 'order',
    rule: 'reg',
    regulation: 'reg',
    ordinance: 'ordinance',
    resolution: 'resolution',
    amendment: 'amendment',
    treaty: 'treaty',
    accord: 'deal',
    agreement: 'deal',
    deal: 'deal',
    pact: 'deal',
  }),
);
