// The panel of a claim: its slots with what is about to change, flags, confidence and reasons, and what was decided before.
import { button, el, moment, percent } from './dom.js';
import { display, slots, slotOf, vocabulary } from './slots.js';

const statusWords = {
  open: 'open', accepted: 'accepted', corrected: 'corrected', rejected: 'rejected', disputed: 'disputed', withdrawn: 'withdrawn',
};

const verdictWords = { accepted: 'accepted', corrected: 'corrected', rejected: 'rejected' };

/** A status as a label with a sign of its own. */
export const statusLabel = status => el('span', { class: `status s-${status}`, text: statusWords[status] ?? status });

/** The whole panel. Handlers: edit(slot), revert(slot), take(decision), open(claim id). */
export function claimPanel(state, handlers) {
  const { claim, article } = state;
  return [
    el('div', { class: 'claim-head' },
      el('h1', { id: 'claim-title', tabindex: '-1' }, el('span', { class: 'big', text: claim.current.quantity.text }), ' ', statusLabel(claim.status)),
      meter(claim.extracted.confidence),
    ),
    warnings(state),
    el('dl', { class: 'slots', 'aria-label': 'Slots of the claim' }, slots.map(slot => slotRow(slot, state, handlers))),
    grounds(claim, article.flag_words?.[claim.id], article.claims, handlers),
    history(claim, handlers),
  ];
}

function meter(confidence) {
  return el('p', { class: 'confidence', title: 'The probability that a reviewer accepts the claim as it stands' },
    el('span', { text: 'Confidence ' }), el('strong', { text: percent(confidence) }),
    el('meter', { min: 0, max: 1, value: confidence, 'aria-label': 'Confidence', low: 0.5, high: 0.8, optimum: 1 }));
}

function warnings({ claim, leased }) {
  const texts = [];
  if (claim.leased_to && !leased) {
    texts.push(`${claim.leased_to} has this claim on screen: it can be read here, and decided when it is free.`);
  } else if (!leased) {
    texts.push('Another window of yours has this claim on screen.');
  }
  if (claim.status === 'disputed') {
    texts.push('Two reviewers decided differently. An administrator or a third reviewer settles it.');
  }
  if (claim.status === 'withdrawn') {
    texts.push('A later extraction no longer has this claim.');
  }
  if (claim.needs_two && claim.status === 'open') {
    texts.push('Two reviewers decide this claim independently.');
  }
  if (claim.status === 'open' && claim.history.some(d => d.revision < claim.revision && !d.undone_at)) {
    texts.push('The extraction changed since it was decided: see the history.');
  }
  return texts.length > 0 ? el('div', { class: 'warnings' }, texts.map(t => el('p', { text: t }))) : null;
}

function slotRow(slot, state, handlers) {
  const { claim, article, draft, errors, editing } = state;
  const changed = slot.name in draft;
  const content = changed ? draft[slot.name] : claim.current[slot.name];
  const error = errors[slot.name];
  const shown = display(slot.name, content, article.claims);
  const empty = (content === null || content === undefined);
  return el('div', { class: `slot slot-${slot.name}${changed ? ' changed' : ''}${error ? ' wrong' : ''}${editing === slot.name ? ' editing' : ''}${empty ? ' empty-slot' : ''}`, data: { slot: slot.name } },
    el('dt', {}, slot.key ? el('kbd', { 'aria-hidden': 'true', text: slot.key }) : el('kbd', { class: 'none', 'aria-hidden': 'true' }), el('span', { class: 'swatch', 'aria-hidden': 'true' }), slot.label),
    el('dd', {},
      changed ? el('del', {}, el('span', { class: 'visually-hidden', text: 'was ' }), display(slot.name, claim.current[slot.name], article.claims)) : null,
      changed ? el('ins', {}, shown) : el('span', { class: 'content', text: shown }),
      doubt(claim, slot.name, changed),
      changed ? el('button', { type: 'button', class: 'quiet small', text: 'Revert', 'aria-label': `Revert ${slot.label}`, on: { click: () => handlers.revert(slot.name) } }) : null,
      editing === slot.name ? null : el('button', {
        type: 'button', class: 'quiet small edit', text: 'Edit', 'aria-label': `Edit ${slot.label}: ${shown}`, 'aria-keyshortcuts': slot.key,
        on: { click: () => handlers.edit(slot.name) },
      }),
      error ? el('p', { class: 'error', role: 'alert', id: `error-${slot.name}`, text: error }) : null,
      el('div', { class: 'editor-place' })));
}

function doubt(claim, name, changed) {
  const confidence = claim.current[name]?.confidence;
  return !changed && confidence !== undefined && confidence < 0.7 ? el('span', { class: 'doubt', text: percent(confidence), title: 'The probability that this slot is right' }) : null;
}

function grounds(claim, flagWords, claims, handlers) {
  const flags = claim.extracted.flags.map((flag, i) => flagLine(flag, flagWords?.[i] ?? vocabulary().flags[flag.split(':')[0]] ?? flag, claims, handlers));
  const reasons = claim.extracted.reasons.map(code => el('li', { text: vocabulary().reasons[code] ?? code }));
  return el('div', { class: 'grounds' },
    flags.length > 0 ? el('section', { 'aria-label': 'Flags' }, el('h2', { text: 'Look at' }), el('ul', { class: 'flags' }, flags)) : null,
    reasons.length > 0 ? el('section', { 'aria-label': 'Reasons' }, el('h2', { text: 'What lowers the confidence' }), el('ul', { class: 'reasons' }, reasons)) : null);
}

function flagLine(flag, words, claims, handlers) {
  const other = claims.find(c => c.extracted.id === flag.split(':')[1]);
  return el('li', {}, el('strong', { text: flag.split(':')[0] }), ` ${words} `,
    other ? el('button', { type: 'button', class: 'quiet small', text: `Show ${other.extracted.id}`, on: { click: () => handlers.open(other.id) } }) : null);
}

function history(claim, handlers) {
  if (claim.history.length === 0) {
    return null;
  }
  return el('section', { class: 'history', 'aria-label': 'History' }, el('h2', { text: 'Decided before' }),
    el('ol', {}, claim.history.map(d => decisionLine(d, claim, handlers))));
}

function decisionLine(decision, claim, handlers) {
  const marks = [
    decision.bulk ? 'in bulk' : null,
    decision.adjudication ? 'settling' : null,
    decision.revision < claim.revision ? 'of an earlier extraction' : null,
    decision.undone_at ? `taken back ${moment(decision.undone_at)}` : null,
  ].filter(m => m);
  return el('li', { class: decision.undone_at ? 'undone' : null },
    el('p', {}, el('strong', { text: decision.reviewer }), ` ${verdictWords[decision.verdict]} `, el('time', { datetime: decision.at, text: moment(decision.at) }),
      marks.length > 0 ? ` (${marks.join(', ')})` : null),
    decision.changes.length > 0 ? el('ul', {}, decision.changes.map(c => el('li', {}, `${slotOf(c.slot)?.label ?? c.slot}: `,
      el('del', { text: display(c.slot, c.from) }), ' ', el('ins', { text: display(c.slot, c.to) })))) : null,
    decision.changes.length > 0 && !decision.undone_at ? button('Take these changes', null, () => handlers.take(decision), { class: 'small' }) : null);
}
