export type Tone = 'plain' | 'good' | 'care' | 'alarm';

/** The words say it; the colour only repeats it. */
export function Badge({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  return <span className={`badge badge-${tone}`}>{text}</span>;
}
