// Which ranges of an article are marked for a claim.

const labelled = ['number', 'item', 'event', 'place', 'time', 'source'];

/** Marks for a claim with what is about to change, the numbers of its neighbours, and a phrase that is being picked; in units. */
export function marksOf(claim, draft, claims, offsets, picked) {
  const marks = [];
  const add = (span, slot, label, more = {}) => marks.push({ start: offsets.toUnits(span.start), end: offsets.toUnits(span.end), slot, label, title: slot, ...more });
  for (const other of claims) {
    if (other.id !== claim.id) {
      add(other.current.number, 'other', null, { claim: other.id, title: `${other.current.id}, ${other.status}` });
    }
  }
  add(claim.current.sentence, 'sentence', null);
  add(claim.current.quantity, 'quantity', null);
  for (const slot of labelled) {
    const content = slot in draft ? draft[slot] : claim.current[slot];
    if (content) {
      add(content, slot, slot);
    }
  }
  if (picked) {
    marks.push({ ...picked, slot: 'picked', label: null, title: 'selected' });
  }
  return marks;
}
