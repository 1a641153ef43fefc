import { Sign } from './sign.tsx';
import type { SignName } from './sign-shapes.data.ts';

interface NoticeProps {
  readonly sign: SignName;
  readonly title: string;
  readonly text?: string;
  /** Something failed. */
  readonly failed?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A line and words between two hairlines, with at most one way on; read out when it appears. */
export function Notice({ sign, title, text, failed = false, action }: NoticeProps) {
  return (
    <div class={failed ? 'notice err' : 'notice'} role={failed ? 'alert' : 'status'}>
      <Sign name={sign} />
      <span>
        <b>{title}</b> {text}
      </span>
      {action && (
        <button type="button" class="text" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
