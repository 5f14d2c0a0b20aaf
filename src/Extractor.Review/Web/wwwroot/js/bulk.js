// Accepting everything above a confidence at once: the count is shown before, an undo is offered after.
import { current, go } from './address.js';
import { announce, notice } from './announce.js';
import { get, post, remove } from './api.js';
import { count, el } from './dom.js';

// What is proposed, or where the surest claim of the queue lies below it, the tenth that claim lies in: a proposal that accepts nothing helps nobody.
const usualConfidence = 0.95;

async function proposal(queue) {
  const parameters = new URLSearchParams(queue);
  parameters.set('status', 'open');
  parameters.set('order', 'most_confident');
  parameters.set('count', '1');
  const { items } = await get(`/claims?${parameters}`).catch(() => ({ items: [] }));
  const surest = items[0]?.confidence ?? 1;
  return surest >= usualConfidence ? usualConfidence : Math.floor(surest * 10) / 10;
}

/** Asks for the confidence, shows how many claims that is, and accepts them. */
export async function bulkDialog(queue) {
  const confidence = el('input', { type: 'number', min: 0, max: 1, step: '0.01', value: queue.get('min') ?? await proposal(queue), required: true });
  const result = el('p', { class: 'bulk-count', role: 'status' });
  const accept = el('button', { type: 'submit', class: 'primary', disabled: true, text: 'Accept' });
  const dialog = el('dialog', { class: 'bulk', 'aria-labelledby': 'bulk-title' },
    el('form', { on: { submit: e => { e.preventDefault(); run(); } } },
      el('h1', { id: 'bulk-title', text: 'Accept in bulk' }),
      el('p', { text: 'Accepts every open claim of this queue, as extracted, that nobody else has on screen.' }),
      el('label', {}, el('span', { text: 'Confidence at least' }), confidence),
      result,
      el('div', { class: 'form-actions' }, accept, el('button', { type: 'button', class: 'quiet', text: 'Cancel', on: { click: () => dialog.close() } }))));
  const parameters = () => {
    const bulk = new URLSearchParams(queue);
    bulk.set('status', 'open');
    bulk.set('min', confidence.value);
    return bulk;
  };
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    accept.disabled = true;
    if (!confidence.checkValidity()) {
      result.textContent = 'A confidence lies between 0 and 1.';
      return;
    }
    const answer = await get(`/bulk?${parameters()}`).catch(error => ({ error }));
    if (mine === asked) {
      result.textContent = answer.error ? answer.error.message : `${count(answer.claims)} open claims would be accepted.`;
      accept.textContent = answer.error ? 'Accept' : `Accept ${count(answer.claims)} claims`;
      accept.disabled = !answer.claims;
    }
  };
  const run = async () => {
    accept.disabled = true;
    result.textContent = 'Accepting…';
    try {
      const outcome = await post(`/bulk?${parameters()}`);
      dialog.close();
      done(outcome);
    } catch (error) {
      result.textContent = error.message;
      accept.disabled = false;
    }
  };
  confidence.addEventListener('input', ask);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  ask();
}

function done({ bulk, claims }) {
  announce(`${count(claims)} claims accepted.`);
  notice(`${count(claims)} claims accepted.`, { seconds: 0, actions: [['Undo', () => undo(bulk)]] });
  reload();
}

async function undo(bulk) {
  try {
    const { claims } = await remove(`/bulk/${bulk}`);
    notice(`${count(claims)} claims are open again.`);
    reload();
  } catch (error) {
    notice(error.message, { kind: 'error' });
  }
}

const reload = () => go(location.pathname, current().queue);
