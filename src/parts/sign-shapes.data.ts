/** A sign on a 16 by 16 grid: one stroked path, filled dots as [x, y, radius]. */
export interface SignShape {
  readonly line: string;
  readonly dots?: readonly (readonly [number, number, number])[];
  readonly dashes?: string;
}

const ring = 'M2.2 8a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0';

export const signShapes = {
  contested: {
    line: 'M2.5 8h11',
    dots: [
      [8, 3.9, 1.5],
      [8, 12.1, 1.5],
    ],
  },
  differs: { line: 'M2.5 6h11M2.5 10.2h11M10.4 2.6 5.6 13.6' },
  leftout: {
    line: 'M4 3H2v10h2M12 3h2v10h-2',
    dots: [
      [5, 10.3, 1],
      [8, 10.3, 1],
      [11, 10.3, 1],
    ],
  },
  context: { line: 'M8 2.4v11.2M3.2 5.2l9.6 5.6M12.8 5.2l-9.6 5.6' },
  supported: { line: 'm2.8 8.6 3.4 3.6 7-8' },
  outdated: { line: `${ring}M8 4.6V8l2.4 1.6` },
  retracted: { line: 'M5.4 3 2.6 5.8l2.8 2.8M2.8 5.8h6.4a3.6 3.6 0 0 1 0 7.2H5.6' },
  citation: {
    line: 'M10.7 4.1C10.3 2.9 9.3 2.2 8 2.2c-1.6 0-2.7.9-2.7 2.1 0 2.6 5.6 2.5 5.6 5.2 0 .9-.6 1.6-1.6 1.9M5.3 11.9c.4 1.2 1.4 1.9 2.7 1.9 1.6 0 2.7-.9 2.7-2.1 0-2.6-5.6-2.5-5.6-5.2 0-.9.6-1.6 1.6-1.9',
  },
  none: { line: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0', dashes: '2 2' },
  close: { line: 'm4 4 8 8M12 4l-8 8' },
  previous: { line: 'm4 10 4-4 4 4' },
  next: { line: 'm4 6 4 4 4-4' },
  go: { line: 'm6 4 4 4-4 4' },
  out: { line: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.3 3.7 7.5 8.5' },
  plus: { line: 'M8 3v10M3 8h10' },
  pause: { line: 'M5.5 3.5v9M10.5 3.5v9' },
  panel: { line: 'M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM10 3v10' },
  gear: {
    line: 'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M8.6 5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M4.1 11a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0',
  },
  back: { line: 'M9.8 4 6 8l3.8 4' },
  note: { line: 'M8 2.2v7.2', dots: [[8, 12.8, 1.1]] },
  pen: { line: 'm3 13 .8-3.2 7-7 2.4 2.4-7 7z' },
  draft: { line: `${ring}M5.3 8h5.4` },
} as const satisfies Record<string, SignShape>;

export type SignName = keyof typeof signShapes;
