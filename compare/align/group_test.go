package align_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parallax/compare/align"
	"parallax/compare/fact"
)

// pairsOf reads "a1-b1 b1-c1": claims of reports a, b, c and so on, surest first.
func pairsOf(s string) (pairs []align.Pair, names []string) {
	id := func(name string) int {
		if i := slices.Index(names, name); i >= 0 {
			return i
		}
		names = append(names, name)
		return len(names) - 1
	}
	for i, f := range strings.Fields(s) {
		a, b, _ := strings.Cut(f, "-")
		pairs = append(pairs, align.Pair{A: id(a), B: id(b), P: 1 - float64(i)/1000})
	}
	return pairs, names
}

// grouped writes groups as "a1 b1 c1 (a1-b1 b1-c1)", claims and pairs sorted.
func grouped(groups []align.Group, pairs []align.Pair, names []string) []string {
	var out []string
	for _, g := range groups {
		var claims, links []string
		for _, c := range g.Claims {
			claims = append(claims, names[c])
		}
		for _, p := range g.Pairs {
			a, b := names[pairs[p].A], names[pairs[p].B]
			links = append(links, min(a, b)+"-"+max(a, b))
		}
		slices.Sort(claims)
		slices.Sort(links)
		out = append(out, strings.Join(claims, " ")+" ("+strings.Join(links, " ")+")")
	}
	return out
}

// all groups pairs of claims that were all compared.
func all(pairs []align.Pair, reportOf func(int) int) []align.Group {
	var claims []fact.Claim
	for _, p := range pairs {
		for c := len(claims); c <= max(p.A, p.B); c++ {
			claims = append(claims, fact.Claim{Report: reportOf(c)})
		}
	}
	groups, err := align.Groups(context.Background(), pairs, claims, nil)
	if err != nil {
		panic(err) // nobody cancels
	}
	return groups
}

// groups runs Groups on pairs in that notation.
func groups(s string) []string {
	pairs, names := pairsOf(s)
	return grouped(all(pairs, func(c int) int { return int(names[c][0]) }), pairs, names)
}

func TestGroups(t *testing.T) {
	for _, c := range []struct{ name, pairs, want string }{
		{"nothing", "", ""},
		{"one pair", "a1-b1", "a1 b1 (a1-b1)"},
		{"two facts", "a1-b1 a2-b2", "a1 b1 (a1-b1); a2 b2 (a2-b2)"},
		{"all three", "a1-b1 b1-c1 a1-c1", "a1 b1 c1 (a1-b1 a1-c1 b1-c1)"},
		{"a weak link does not chain", "a1-b1 b1-c1", "a1 b1 (a1-b1); b1 c1 (b1-c1)"},
		{"nor over four reports", "a1-b1 c1-d1 b1-c1", "a1 b1 (a1-b1); c1 d1 (c1-d1); b1 c1 (b1-c1)"},
		{"two of three are enough", "a1-b1 b1-c1 a1-c1 c1-d1 a1-d1", "a1 b1 c1 d1 (a1-b1 a1-c1 a1-d1 b1-c1 c1-d1)"},
		{"one claim a report", "a1-b1 a1-b2", "a1 b1 (a1-b1); a1 b2 (a1-b2)"},
		{"a claim in two facts", "a1-b1 a1-c1", "a1 b1 (a1-b1); a1 c1 (a1-c1)"},
	} {
		if got := strings.Join(groups(c.pairs), "; "); got != c.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", c.name, c.pairs, got, c.want)
		}
	}
}

// TestGroupsOfManyLinks: a claim that pairs with more than are marked joins the group of
// those that it pairs with, as others do.
func TestGroupsOfManyLinks(t *testing.T) {
	pairs := "b1-c1 a1-b1 a1-c1"
	for i := range 300 {
		pairs += fmt.Sprintf(" a1-d%d", i)
	}
	if got, want := groups(pairs)[0], "a1 b1 c1 (a1-b1 a1-c1 b1-c1)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// drawPairs draws pairs of claims of two to five reports, none twice.
func drawPairs(t *rapid.T) (pairs []align.Pair, names []string) {
	reports, each := rapid.IntRange(2, 5).Draw(t, "reports"), rapid.IntRange(1, 3).Draw(t, "claims")
	var every []align.Pair
	for i := range reports * each {
		names = append(names, fmt.Sprintf("%c%d", 'a'+i/each, i%each))
		for j := range i {
			if j/each != i/each {
				every = append(every, align.Pair{A: j, B: i})
			}
		}
	}
	every = rapid.Permutation(every).Draw(t, "order")
	pairs = every[:rapid.IntRange(0, len(every)).Draw(t, "number")]
	for i := range pairs {
		pairs[i].P = 1 - float64(i)/1000
	}
	return pairs, names
}

// TestGroupProperties: every pair is in one group, a group has one claim a
// report and nothing but its pairs' claims, and no claim hangs by a thread.
func TestGroupProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pairs, names := drawPairs(t)
		report := func(c int) int { return int(names[c][0]) }
		seen := make([]int, len(pairs))
		for _, g := range all(pairs, report) {
			of := map[int]int{}
			links := map[int]int{}
			for _, c := range g.Claims {
				of[report(c)]++
			}
			for _, p := range g.Pairs {
				seen[p]++
				links[pairs[p].A]++
				links[pairs[p].B]++
			}
			if len(of) != len(g.Claims) || len(links) != len(g.Claims) {
				t.Fatalf("claims %v by the pairs %v", g.Claims, g.Pairs)
			}
		}
		for p, n := range seen {
			if n != 1 {
				t.Fatalf("pair %d is in %d groups", p, n)
			}
		}
	})
}

// TestGroupsDoNotDependOnNumbers: the same pairs with the reports numbered
// otherwise, and the sides of each pair swapped, make the same groups.
func TestGroupsDoNotDependOnNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pairs, names := drawPairs(t)
		report := func(c int) int { return int(names[c][0]) }
		want := grouped(all(pairs, report), pairs, names)
		to := rapid.Permutation(seq(len(names))).Draw(t, "numbers")
		moved, renamed := make([]align.Pair, len(pairs)), make([]string, len(names))
		for i, n := range to {
			renamed[n] = names[i]
		}
		for i, p := range pairs {
			moved[i] = align.Pair{A: to[p.B], B: to[p.A], P: p.P}
		}
		got := grouped(all(moved, func(c int) int { return int(renamed[c][0]) }), moved, renamed)
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Fatalf("got  %q\nwant %q", got, want)
		}
	})
}

func seq(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
