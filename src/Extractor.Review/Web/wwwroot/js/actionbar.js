// The buttons under a claim.
import { button } from './dom.js';

/** Draws them. Deciding is possible when the claim is free; the focus stays on the button that has it. */
export function renderActions(bar, { corrected, free }, press) {
  const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.action : null;
  const act = (label, key, action, kind) => button(label, key, () => press(action), {
    class: kind, data: { action }, 'aria-disabled': String(!free && ['accept', 'reject'].includes(action)),
  });
  bar.replaceChildren(
    act(corrected ? 'Save correction' : 'Accept', 'a', 'accept', 'primary'), act('Reject', 'r', 'reject', 'danger'),
    act('Skip', 's', 'skip', ''), act('Undo', 'u', 'undo', ''), act('Edit', 'e', 'edit', ''));
  if (focused) {
    bar.querySelector(`[data-action=${focused}]`).focus();
  }
}
