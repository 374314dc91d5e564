package align

import "math"

// A reach is what the keys of one bag come near to, filed by key, so that what it
// shares with another is found by the keys of that one alone. What was found stays
// for the other claims of the same words.
type reach struct {
	of    int32   // the number of the bag, or none
	bag   *bag    // the bag
	heads []int32 // by key: the last of the steps that lead to it, or none
	steps []step
	held  []held // by key of the bag: what the other one has of it
}

// nearCover is how much of a key one that is near covers, beside how near it is.
const nearCover = 0.9

// none is no bag, and no step.
const none = -1

// A step leads from a key of the bag, given by its place, to a neighbour.
type step struct {
	from, next int32 // next is another step to the same key, or none
	to         key
	z          float64 // similarity
}

// held is the key of a bag that comes nearest to a key of the other, and how near.
type held struct {
	key *weighted
	z   float64
}

// An overlap is what two bags have in common, there of the first one's keys and back
// of the second's. Shared is ln(1+U), U the mean of what they cover of each other.
type overlap struct {
	there, back    covered
	cosine, shared float64
}

// A likeness is how alike two sentences are, as kept for the next claims of them.
type likeness struct {
	of             int32 // the first sentence, or none
	cosine, shared float64
}

// covered is the share of a bag's keys that the other one holds too, near keys
// counting less, and the rare material shared: each common key counts the inverse
// of how often the two reports use it.
type covered struct{ share, mass float64 }

func newReach(x *index) reach {
	r := reach{of: none, heads: make([]int32, len(x.words))}
	for k := range r.heads {
		r.heads[k] = none
	}
	return r
}

// overlap is what bags a and b have in common; r is best kept for one a after the other.
func (x *index) overlap(r *reach, a, b int32) (o overlap) {
	if r.of != a {
		x.spread(r, a)
	}
	x.compare(r, &o, &x.bags[b])
	return o
}

// likeness is how alike sentences a and b are; it is best asked of one a after the other.
func (x *index) likeness(sc *scratch, a, b int32) *likeness {
	l := &sc.known[b]
	if l.of != a {
		o := x.overlap(&sc.sentence, x.sentences[a], x.sentences[b])
		*l = likeness{a, o.cosine, o.shared}
	}
	return l
}

// spread makes r the reach of bag a.
func (x *index) spread(r *reach, a int32) {
	for _, s := range r.steps {
		r.heads[s.to] = none
	}
	r.of, r.bag, r.steps, r.held = a, &x.bags[a], r.steps[:0], r.held[:0]
	for i := range r.bag.keys {
		for _, n := range x.near[r.bag.keys[i].key] {
			r.steps = append(r.steps, step{int32(i), r.heads[n.key], n.key, n.z})
			r.heads[n.key] = int32(len(r.steps) - 1)
		}
		r.held = append(r.held, held{})
	}
}

// compare measures what the bag of r, and b, have in common.
func (x *index) compare(r *reach, o *overlap, b *bag) {
	both := x.meet(r, o, b)
	for i := range r.held {
		if h := &r.held[i]; h.z > 0 {
			if h.z < 1 {
				o.there.add(x, &r.bag.keys[i], h)
			}
			*h = held{}
		}
	}
	o.there.mass, o.back.mass = o.there.mass+both.mass, o.back.mass+both.mass
	if o.back.mass == 0 {
		return
	}
	o.there.share = (o.there.share + both.share) / r.bag.total
	o.back.share = (o.back.share + both.share) / b.total
	o.cosine /= r.bag.norm * b.norm
	o.shared = math.Log1p((o.there.mass + o.back.mass) / 2)
}

// meet counts the keys that the two bags both have, which cover each other, and notes
// what comes nearest to each other key: of the keys of b it is counted.
func (x *index) meet(r *reach, o *overlap, b *bag) (both covered) {
	for j := range b.keys {
		k := &b.keys[j]
		var best held
		for s := r.heads[k.key]; s != none; s = r.steps[s].next {
			t := &r.steps[s]
			own := &r.bag.keys[t.from]
			if own.key != k.key {
				x.nearer(&best, held{own, t.z})
				x.nearer(&r.held[t.from], held{k, t.z})
				continue
			}
			best.z, r.held[t.from].z = 1, 1
			v := x.idf[k.key] * own.w * k.w
			both.share += v
			both.mass += x.rarity[own.count] * x.rarity[k.count]
			o.cosine += v * x.idf[k.key]
		}
		if 0 < best.z && best.z < 1 {
			o.back.add(x, k, &best)
		}
	}
	return both
}

// nearer makes best the nearer one; of two as near it is the first in the alphabet.
func (x *index) nearer(best *held, h held) {
	if h.z > best.z || h.z == best.z && x.words[h.key.key] < x.words[best.key.key] {
		*best = h
	}
}

// add counts key k, near which the other bag holds h.
func (c *covered) add(x *index, k *weighted, h *held) {
	c.share += x.idf[k.key] * k.w * nearCover * h.z
	c.mass += h.z * x.rarity[k.count] * x.rarity[h.key.count]
}
