// What else could fill a slot: entities of a fitting type and what other claims of the article have there, the nearest first.

const fitting = {
  item: ['PERSON', 'ORG', 'NORP', 'PRODUCT', 'MISC'],
  place: ['LOC', 'FAC', 'NORP', 'GPE'],
  time: ['DATE', 'TIME'],
  source: ['PERSON', 'ORG', 'NORP'],
};

const most = 9;

/** Contents for a slot of a claim. */
export function candidates(name, claim, article) {
  const found = [];
  for (const other of article.claims) {
    const content = other.id === claim.id ? null : other.current[name];
    if (content) {
      found.push(content);
    }
  }
  for (const entity of article.entities) {
    if (fitting[name]?.includes(entity.type)) {
      const content = ofEntity(name, entity);
      if (content) {
        found.push(content);
      }
    }
  }
  return nearest(found, claim.current, name);
}

/** What the article says elsewhere of the same words: their lemma, name and country, or date. */
export function completed(name, span, article) {
  const known = [...article.claims.map(c => c.current[name]), ...article.entities.map(e => fitting[name]?.includes(e.type) ? ofEntity(name, e) : null)]
    .find(k => k && (k.text === span.text || (k.start === span.start && k.end === span.end)));
  if (known) {
    return { ...known, ...span };
  }
  return { event: { ...span, lemma: span.text.toLowerCase() }, place: { ...span, name: span.text, country: null }, time: { ...span, value: '' } }[name] ?? span;
}

function ofEntity(name, { start, end, text, name: known, country, value }) {
  if (name === 'place') {
    return { start, end, text, name: known ?? text, country };
  }
  if (name === 'time') {
    return value ? { start, end, text, value } : null;
  }
  return { start, end, text };
}

function nearest(found, claim, name) {
  const distance = c => Math.abs(c.start - claim.number.start) + (c.start >= claim.sentence.start && c.end <= claim.sentence.end ? 0 : 100000);
  const seen = new Set(claim[name] ? [words(claim[name])] : []);
  const unlike = [];
  for (const content of found.sort((a, b) => distance(a) - distance(b))) {
    if (!seen.has(words(content))) {
      seen.add(words(content));
      unlike.push(content);
    }
  }
  return unlike.slice(0, most);
}

const words = c => [c.text, c.lemma, c.name, c.country, c.value].join('\n').toLowerCase();
