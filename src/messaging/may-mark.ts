import type { LookUpReply } from './contract.ts';

/** Whether an answer may mark something in the page: then it needs the rules that paint marks. */
export const mayMark = ({ findings, explanations }: LookUpReply): boolean =>
  findings.length > 0 || Object.keys(explanations).length > 0;
