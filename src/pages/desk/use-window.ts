import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows above and below the window that are drawn, so that the Tab key finds the next one. */
const beyond = 8;

export interface RowWindow {
  readonly drawn: readonly VirtualItem[];
  /** Heights of what stands before and after the drawn rows, in CSS pixels. */
  readonly before: number;
  readonly after: number;
  /** Given to each drawn row with `data-index`, which tells its true height. */
  readonly measure: (row: Element | null) => void;
  /** Scroll as far as it takes to have a row in sight. */
  readonly show: (index: number) => void;
}

/** Draw only the rows of a long table that the window shows; `table` is what holds them. */
export function useWindow(count: number, estimate: number, table: RefObject<HTMLTableElement | null>): RowWindow {
  const [, draw] = useState({});
  const [top, setTop] = useState(0);
  const kept = useRef<Virtualizer<Window, Element> | null>(null);
  const options = {
    count,
    estimateSize: () => estimate,
    overscan: beyond,
    scrollMargin: top,
    getScrollElement: () => window,
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw({}),
  } as const;
  kept.current ??= new Virtualizer<Window, Element>(options);
  const virtualizer = kept.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const head = table.current?.tHead;
    if (head) setTop(Math.round(head.getBoundingClientRect().bottom + window.scrollY));
  });
  const drawn = virtualizer.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  return {
    drawn,
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: (row) => virtualizer.measureElement(row),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
