// Starts the page: who reviews, what was left unsaved, and which view the address asks for.
import { AccountView } from './accountview.js';
import { current, onAddress } from './address.js';
import { notice } from './announce.js';
import { get } from './api.js';
import { ArticleView } from './articleview.js';
import { el } from './dom.js';
import { asked, showHelp } from './keys.js';
import { ListView } from './listview.js';
import { Outbox } from './outbox.js';
import { ReviewView } from './reviewview.js';
import { begin } from './session.js';
import { useVocabulary } from './slots.js';
import { StatisticsView } from './statisticsview.js';

const views = { review: ReviewView, list: ListView, article: ArticleView, statistics: StatisticsView, account: AccountView };
const titles = { review: 'Review', list: 'List', article: 'Article', statistics: 'Statistics', account: 'Account' };

const app = { session: null, outbox: new Outbox() };
let view = null;

async function show(address) {
  const closing = view?.close();
  await closing;
  const kind = address.view in views ? address.view : 'review';
  for (const link of document.querySelectorAll('header [data-view]')) {
    link.toggleAttribute('aria-current', false);
    if (link.dataset.view === kind) {
      link.setAttribute('aria-current', 'page');
    }
  }
  document.title = `${titles[kind]} – Extractor review`;
  view = new views[kind](app);
  document.body.dataset.view = kind;
  await view.open(address).catch(error => failed(error));
}

function failed(error) {
  document.getElementById('main').replaceChildren(el('div', { class: 'empty', role: 'alert' }, el('h1', { text: 'This cannot be shown' }), el('p', { text: error.message }),
    el('button', { type: 'button', class: 'primary', text: 'Try again', on: { click: () => show(current()) } }),
    el('p', {}, el('a', { href: '/review', data: { view: 'review' }, text: 'The queue without filters' }))));
  if (error.status === undefined) {
    throw error;
  }
}

function key(event) {
  const press = asked(event);
  if (press === null || view === null) {
    return;
  }
  if (press.action === 'escape' && event.target.closest?.('input, select, textarea')) {
    event.target.blur();
    return;
  }
  event.preventDefault();
  if (press.action === 'help') {
    showHelp();
  } else if (press.slot !== undefined) {
    view.slotKey?.(press.slot);
  } else {
    view.act(press.action);
  }
}

async function resend() {
  for (const { refusal } of await app.outbox.resend()) {
    if (refusal) {
      notice(`A decision of before could not be saved. ${refusal.message}`, { kind: 'error' });
    }
  }
}

async function start() {
  document.getElementById('help').addEventListener('click', showHelp);
  addEventListener('keydown', key);
  addEventListener('beforeunload', event => {
    if (app.outbox.busy) {
      event.preventDefault();
    }
  });
  addEventListener('online', () => app.outbox.retry());
  app.session = await begin();
  document.getElementById('who').textContent = app.session.reviewer;
  useVocabulary(await get('/vocabulary'));
  // What was decided before the reload comes first: the claim it is about must not be shown as open.
  await Promise.race([resend(), new Promise(resolve => setTimeout(resolve, 3000))]);
  onAddress(show);
  await show(current());
}

start().catch(failed);
