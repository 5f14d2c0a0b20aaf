// The fields of a claim: how each is called, shown, edited, checked and written into a decision. Contents have the record's own form.

let words = { kinds: [], bounds: [], changes: [], roles: [], assertions: [], flags: {}, reasons: {} };

/** Takes the server's words. */
export const useVocabulary = vocabulary => { words = vocabulary; };

export const vocabulary = () => words;

/** All slots in the order of the panel. A key of null means that the slot is reached by Tab. */
export const slots = [
  { name: 'value', label: 'Value', key: '1', type: 'value' },
  { name: 'bound', label: 'Bound', key: '2', type: 'choice', choices: () => words.bounds },
  { name: 'unit', label: 'Unit', key: '3', type: 'text', optional: true },
  { name: 'kind', label: 'Kind', key: '4', type: 'choice', choices: () => words.kinds },
  { name: 'item', label: 'Item', key: '5', type: 'phrase', optional: true },
  { name: 'event', label: 'Event', key: '6', type: 'phrase', optional: true, fields: ['lemma'] },
  { name: 'place', label: 'Place', key: '7', type: 'phrase', optional: true, fields: ['name', 'country'] },
  { name: 'time', label: 'Time', key: '8', type: 'phrase', optional: true, fields: ['value'] },
  { name: 'source', label: 'Source', key: '9', type: 'phrase', optional: true },
  { name: 'number', label: 'Number', key: '0', type: 'phrase' },
  { name: 'part_of', label: 'Part of', key: null, type: 'claim', optional: true },
  { name: 'change', label: 'Change', key: null, type: 'choice', choices: () => words.changes, optional: true },
  { name: 'role', label: 'Role', key: null, type: 'choice', choices: () => words.roles, optional: true },
  { name: 'assertion', label: 'Assertion', key: null, type: 'choice', choices: () => words.assertions },
];

export const slotOf = name => slots.find(s => s.name === name);

/** The further fields of phrases. */
export const phraseFields = {
  lemma: { label: 'Lemma', hint: 'the bare verb: involve, kill', check: v => v ? null : 'Give the lemma of the word.' },
  name: { label: 'English name', hint: 'France; several as Syria; Iraq', check: v => v ? null : 'Give the English name of the place.' },
  country: { label: 'Country', hint: 'two letters, FR; empty for none', check: v => !v || /^[A-Z]{2}$/.test(v) ? null : 'A country is two capital letters, as FR, or nothing.' },
  value: { label: 'Date', hint: '2015-11-13, 2015-11, 2015 or 2015-01/2015-06', check: checkTime },
};

const day = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';
const time = new RegExp(`^${day}(/${day})?$`);

function checkTime(text) {
  return time.test(text) ? null : 'A time is a date as 2015-11-13, 2015-11 or 2015, or two with a slash between.';
}

/** What a content is called in words; an empty slot is a dash. */
export function display(name, content, claims = []) {
  if (content === null || content === undefined) {
    return name === 'value' ? 'none (vague)' : '–';
  }
  if (Array.isArray(content)) {
    return content.map(number).join(' – ');
  }
  if (typeof content === 'number') {
    return number(content);
  }
  if (typeof content === 'object') {
    return phrase(name, content);
  }
  return name === 'part_of' ? claimWords(content, claims) : String(content).replaceAll('_', ' ');
}

function phrase(name, content) {
  const further = {
    event: content.lemma,
    place: [content.name, content.country].filter(p => p).join(', '),
    time: content.value,
  }[name];
  return further && further !== content.text ? `${content.text ?? ''} → ${further}` : content.text ?? '';
}

function claimWords(id, claims) {
  const whole = claims.find(c => c.current.id === id);
  return whole ? `${id}: ${whole.current.quantity.text}` : id;
}

const number = value => new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);

/** A value as it is typed. */
export const typedValue = value => value === null || value === undefined ? '' : [value].flat().map(v => plain(v)).join(' ; ');

// No exponent: what is shown in the field must be what the record holds.
const plain = value => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Reads a typed value: {value} or {error}. Commas part thousands, a semicolon parts a pair. */
export function readValue(text) {
  const parts = text.split(';').map(p => p.trim().replaceAll(',', ''));
  if (parts.length === 1 && parts[0] === '') {
    return { value: null };
  }
  if (parts.length > 2 || parts.some(p => !/^-?[0-9]+(\.[0-9]+)?$/.test(p))) {
    return { error: 'A value is a number, as 1853 or 33.33, two with a semicolon between, as 30; 40, or nothing when vague.' };
  }
  const numbers = parts.map(Number);
  return { value: numbers.length === 1 ? numbers[0] : numbers };
}

/** What a decision sends of a content: of phrases the offsets and what cannot be cut from the text. */
export function sent(name, content) {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    return content;
  }
  const { start, end } = content;
  const further = Object.fromEntries((slotOf(name).fields ?? []).map(f => [f, content[f] ?? null]));
  return { start, end, ...further };
}

/** True when two contents of a slot say the same. */
export function same(name, a, b) {
  return JSON.stringify(sent(name, a ?? null)) === JSON.stringify(sent(name, b ?? null));
}

/** A claim as it is read out. */
export function spoken(claim, title) {
  const c = claim.current;
  const filled = ['item', 'event', 'place', 'time', 'source'].filter(s => c[s]).map(s => `${s} ${display(s, c[s])}`);
  return `${[c.quantity.text, c.kind, ...filled].join(', ')}. Confidence ${Math.round(claim.extracted.confidence * 100)} percent. ${claim.status}. ${title ?? ''}`;
}
