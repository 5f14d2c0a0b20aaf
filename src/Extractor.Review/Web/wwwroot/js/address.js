// The address bar: which view, which queue, which claim.

export const queueFields = ['order', 'seed', 'status', 'kind', 'place', 'source', 'from', 'to', 'text', 'reviewer', 'flag', 'article', 'min', 'max'];

let show = () => {};

/** Who shows a view: called with {view, id, queue, claim} at every change of the address. */
export function onAddress(handler) {
  show = handler;
  addEventListener('popstate', () => show(current()));
  document.addEventListener('click', follow);
}

/** The address as it is. */
export function current() {
  const parts = location.pathname.split('/').filter(p => p);
  const all = new URLSearchParams(location.search);
  const queue = new URLSearchParams();
  for (const field of queueFields) {
    if (all.get(field)) {
      queue.set(field, all.get(field));
    }
  }
  return { view: parts[0] ?? 'review', id: parts[1] ? Number(parts[1]) : null, queue, claim: Number(all.get('claim')) || null };
}

/** Goes to another view or queue; the back button leads here again. */
export function go(path, queue = current().queue, claim = null) {
  history.pushState(null, '', write(path, queue, claim));
  show(current());
}

/** Notes the claim on screen, so that a reload comes back to it. */
export function noteClaim(claim) {
  history.replaceState(null, '', write(location.pathname === '/' ? '/review' : location.pathname, current().queue, claim));
}

export function write(path, queue, claim) {
  const all = new URLSearchParams(queue);
  if (claim) {
    all.set('claim', claim);
  }
  return all.size > 0 ? `${path}?${all}` : path;
}

// Links within the page don't load it anew; the filters of the queue go along.
function follow(event) {
  const link = event.target.closest?.('a[data-view]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  const url = new URL(link.href);
  go(url.pathname, url.search ? url.searchParams : current().queue, Number(url.searchParams.get('claim')) || null);
}
