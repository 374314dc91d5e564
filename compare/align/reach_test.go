package align

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// drawBags draws bags of a few keys of one story, some of which are near others.
func drawBags(t *rapid.T) *index {
	x := &index{ids: map[string]key{}}
	for _, w := range []string{"govern", "government", "governor", "govt", "river", "rivers", "riverside", "flood"} {
		x.id(w)
	}
	x.connect()
	for range 4 {
		var b bag
		for _, k := range rapid.SliceOfNDistinct(rapid.IntRange(0, len(x.words)-1), 0, 5, rapid.ID[int]).Draw(t, "keys") {
			b.keys = append(b.keys, weighted{key(k), rapid.Int32Range(1, 9).Draw(t, "count"), rapid.SampledFrom([]float64{1, partWeight}).Draw(t, "weight")})
		}
		x.bags = append(x.bags, b)
	}
	x.rarity = rarities(9)
	x.idf = make([]float64, len(x.words))
	for k := range x.idf {
		x.idf[k] = 0.5 + float64(k)
	}
	for i := range x.bags {
		x.bags[i].sum(x.idf)
	}
	return x
}

// TestOverlap: what the reach finds is what comparing each key with each finds,
// whichever bags were looked at before.
func TestOverlap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := drawBags(t)
		r := newReach(x)
		for range 12 {
			a, b := rapid.Int32Range(0, 3).Draw(t, "a"), rapid.Int32Range(0, 3).Draw(t, "b")
			got, want := x.overlap(&r, a, b), x.eachWithEach(&x.bags[a], &x.bags[b])
			if !alike(&got, &want) {
				t.Fatalf("%v and %v:\ngot  %+v\nwant %+v", x.bags[a].keys, x.bags[b].keys, got, want)
			}
		}
	})
}

// alike reports whether two overlaps are the same but for the last bits.
func alike(a, b *overlap) bool {
	for _, d := range []float64{a.there.share - b.there.share, a.there.mass - b.there.mass, a.back.share - b.back.share,
		a.back.mass - b.back.mass, a.cosine - b.cosine, a.shared - b.shared} {
		if math.Abs(d) > 1e-12 {
			return false
		}
	}
	return true
}

// eachWithEach is the overlap of two bags by its definition.
func (x *index) eachWithEach(a, b *bag) (o overlap) {
	o.there, o.back = x.covers(a, b), x.covers(b, a)
	for _, k := range a.keys {
		for _, l := range b.keys {
			if k.key == l.key {
				o.cosine += k.w * x.idf[k.key] * l.w * x.idf[k.key] / a.norm / b.norm
			}
		}
	}
	o.shared = math.Log1p((o.there.mass + o.back.mass) / 2)
	return o
}

// covers is how b covers a: each key of a by the first of its neighbours that b has.
func (x *index) covers(a, b *bag) (c covered) {
	for _, k := range a.keys {
		for _, n := range x.near[k.key] {
			i := b.at(n.key)
			if i < 0 {
				continue
			}
			m := 0.9 * n.z
			if n.z == 1 {
				m = b.keys[i].w
			}
			c.share += m * k.w * x.idf[k.key] / a.total
			c.mass += n.z / math.Sqrt(float64(k.count*b.keys[i].count))
			break
		}
	}
	return c
}

// at is the place of a key in the bag, or -1.
func (b *bag) at(k key) int {
	for i := range b.keys {
		if b.keys[i].key == k {
			return i
		}
	}
	return -1
}
