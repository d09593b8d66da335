interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far long work has come, in words and as a bar. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <div className="progress">
      <span>{`${label} ${done}/${of}`}</span>
      <progress aria-label={label} value={done} max={of} />
    </div>
  );
}
