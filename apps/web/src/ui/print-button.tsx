import { Button } from './button.js';
import { uiTexts } from './labels.ja.js';

/** Prints the page as its print view shows it. */
export function PrintButton({ text = uiTexts.print }: { readonly text?: string }) {
  return (
    <Button kind="second" onPress={() => window.print()}>
      {text}
    </Button>
  );
}
