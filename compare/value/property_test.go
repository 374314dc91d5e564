package value

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// words are what generated sentences are made of: what the grammars look for, in
// any order, and what they stumble over.
var words = strings.Fields(`a an the of to and or between from in on at by about over nearly at least more than up to as many as
	one two twenty-two third half hundred dozen dozens several million 5 12 40,000 1.5 3bn 22nd 54-45 20–30 9/11 1990s '90s 2013 $5 €3 % percent
	year years month-old 19-month-old old aged block St. Street AK-47 No. 555-0134 Monday Tuesday's Feb. May March 21, 2011 2011-03-21 15.04.2017
	today last next this week night morning early late noon midnight 1:15 13:15 0315 a.m. p.m. GMT ago later earlier every daily Christmas Day
	, . ; ( ) " ’ — - ... 1:2:3 1/2/3 a.b.c.d ½ é 漢字 'tis rock'n'roll`)

// sentence draws a sentence of those words, joined by spaces, no-break spaces or nothing.
func sentence(t *rapid.T) string {
	var b strings.Builder
	for range rapid.IntRange(0, 25).Draw(t, "length") {
		b.WriteString(rapid.SampledFrom(words).Draw(t, "word"))
		b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "\u00a0", ""}).Draw(t, "space"))
	}
	return b.String()
}

// checkSpans checks that spans lie in s in order, on rune boundaries, and that text is what they span.
func checkSpans(t interface{ Fatalf(string, ...any) }, s string, at int, start, end int, text string) int {
	if start < at || end <= start || end > len(s) || s[start:end] != text {
		t.Fatalf("%q: [%d, %d) %q after %d", s, start, end, text, at)
	}
	if utf8.ValidString(s) && !utf8.ValidString(text) {
		t.Fatalf("%q: %q cuts a character", s, text)
	}
	return end
}

func checkNumbers(t interface{ Fatalf(string, ...any) }, s string) []Number {
	found := Numbers(s)
	at := 0
	for _, n := range found {
		at = checkSpans(t, s, at, n.Start, n.End, n.Text)
		if n.CoreStart < n.Start || n.CoreEnd > n.End || n.CoreStart >= n.CoreEnd {
			t.Fatalf("%q: number alone [%d, %d) outside [%d, %d)", s, n.CoreStart, n.CoreEnd, n.Start, n.End)
		}
		if n.Lo.Cmp(n.Hi) > 0 {
			t.Fatalf("%q: %s from %v to %v", s, n.Text, n.Lo, n.Hi)
		}
	}
	return found
}

// TestReaderForgets: what a reader finds does not depend on what it read before.
func TestReaderForgets(t *testing.T) {
	var reader Reader
	rapid.Check(t, func(t *rapid.T) {
		s := sentence(t)
		numbers, times := reader.Read(s, Ref{})
		if !slices.Equal(numbers, Numbers(s)) || !slices.Equal(times, Times(s, Ref{})) {
			t.Fatalf("%q is read in another way than by a new reader", s)
		}
	})
}

func checkTimes(t interface{ Fatalf(string, ...any) }, s string) []Time {
	found := Times(s, published)
	at := 0
	for _, v := range found {
		at = checkSpans(t, s, at, v.Start, v.End, v.Text)
		if v.Norm == "" {
			t.Fatalf("%q: %q has no value", s, v.Text)
		}
		if v.Resolved && !v.From.Before(v.To) {
			t.Fatalf("%q: %q from %v to %v", s, v.Text, v.From, v.To)
		}
	}
	return found
}

func TestNumberProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		found := checkNumbers(t, sentence(t))
		for _, a := range found {
			if got := Compare(&a, &a); got != Same {
				t.Fatalf("%+v and itself are %v", a, got)
			}
			for _, b := range found {
				if Compare(&a, &b) != Compare(&b, &a) {
					t.Fatalf("%q and %q: %v, the other way round %v", a.Text, b.Text, Compare(&a, &b), Compare(&b, &a))
				}
			}
		}
	})
}

func TestTimeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		found := checkTimes(t, sentence(t))
		for _, a := range found {
			if got := CompareTimes(&a, &a); got != Same && (a.Resolved || got != Incomparable) {
				t.Fatalf("%+v and itself are %v", a, got)
			}
			for _, b := range found {
				if CompareTimes(&a, &b) != CompareTimes(&b, &a) {
					t.Fatalf("%q and %q: %v, the other way round %v", a.Text, b.Text, CompareTimes(&a, &b), CompareTimes(&b, &a))
				}
			}
		}
	})
}

func TestNameProperties(t *testing.T) {
	parts := strings.Fields("Ada A. Brook Brooke al-Masri Al Masri Almasri van der Meer Dr. President of State Bill William J.K. UN Jr. ’ Ünal")
	name := rapid.Custom(func(t *rapid.T) *Name {
		return ParseName(strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 5).Draw(t, "words"), " "))
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := name.Draw(t, "a"), name.Draw(t, "b")
		if SameName(a, b) != SameName(b, a) {
			t.Fatalf("%q and %q: %v, the other way round %v", a.Text, b.Text, SameName(a, b), SameName(b, a))
		}
		if got := SameName(a, a); len(a.Parts) > 0 && got != Equal {
			t.Fatalf("%q and itself are %v", a.Text, got)
		}
	})
}

func TestExactProperties(t *testing.T) {
	number := rapid.Custom(func(t *rapid.T) Exact {
		return fraction(rapid.Uint64Range(0, 1e6).Draw(t, "n"), rapid.Uint64Range(1, 1e3).Draw(t, "d"))
	})
	rapid.Check(t, func(t *rapid.T) {
		x, y := number.Draw(t, "x"), number.Draw(t, "y")
		if x.plus(y) != y.plus(x) || x.times(y) != y.times(x) {
			t.Fatal("order matters")
		}
		if x.plus(y).minus(y) != x {
			t.Fatalf("%v + %v - %v is %v", x, y, y, x.plus(y).minus(y))
		}
		if y != (Exact{}) && x.times(y).over(y) != x {
			t.Fatalf("%v * %v / %v is %v", x, y, y, x.times(y).over(y))
		}
		if x.Cmp(y) != -y.Cmp(x) || (x.Cmp(y) == 0) != (x == y) {
			t.Fatalf("%v against %v is %d, back %d", x, y, x.Cmp(y), y.Cmp(x))
		}
	})
}

// stumbling are the texts whose repetition would show work that grows faster
// than the text.
var stumbling = []string{
	"a", "1", ".", "'", "-", "é", "1,", "a.", "Monday ", "a half and ", ",", "0", ".0", "1.", "1-", "1/", "1:", "’s", "$", " ", "\u00a0", "\xff", "(", "#1", "1a", "a1", "0,000", "1 000",
	"five ", "five hundred ", "million ", "5 million ", "and ", "a ", "a half ", "and a half ", "two thirds ", "twenty-", "dozens of ", "20 to ", "between 5 and ",
	"May ", "May 5 ", "May 5, ", "Monday ", "Monday, ", "early ", "early late ", "the end of ", "the ", "last ", "last week ", "1:15 a.m. ", "at 1:15 ", "noon ",
	"5 feet ", "5 years ", "5 years and ", "ago ", "every ", "No. ", "al ", "van ", "A.", "of ", "Dr. ", "New Year ",
}

// TestLongRuns feeds a hundred thousand bytes of the first few of them: what is
// not linear does not come back.
func TestLongRuns(t *testing.T) {
	for _, s := range stumbling[:10] {
		long := strings.Repeat(s, 100_000/len(s))
		checkNumbers(t, long)
		checkTimes(t, long)
		n := ParseName(long)
		SameName(n, ParseName("Ada Brook "+long))
	}
}

// TestWorkGrowsWithText compares what is allocated for a text and for twice the text.
func TestWorkGrowsWithText(t *testing.T) {
	allocations := func(s string, n int) float64 {
		long := strings.Repeat(s, n)
		return testing.AllocsPerRun(1, func() { Numbers(long); Times(long, published); ParseName(long) })
	}
	for _, s := range stumbling {
		once, twice := allocations(s, 200), allocations(s, 400)
		if twice > 2.2*once+20 {
			t.Errorf("%q: %.0f allocations, for twice the text %.0f", s, once, twice)
		}
	}
}

func FuzzNumbers(f *testing.F) {
	for _, s := range stumbling {
		f.Add(strings.Repeat(s, 3))
	}
	f.Add(sample)
	f.Fuzz(func(t *testing.T, s string) {
		for _, n := range checkNumbers(t, s) {
			if Compare(&n, &n) != Same || n.Norm() == "" {
				t.Fatalf("%q: %+v is not itself", s, n)
			}
		}
	})
}

func FuzzTimes(f *testing.F) {
	for _, s := range stumbling {
		f.Add(strings.Repeat(s, 3))
	}
	f.Add(sample)
	f.Fuzz(func(t *testing.T, s string) {
		found := checkTimes(t, s)
		for i := range found {
			CompareTimes(&found[i], &found[0])
		}
		Times(s, Ref{})
	})
}

func FuzzNames(f *testing.F) {
	f.Add("President Samir al-Masri Jr.’s", "J.K. van der Meer")
	f.Add("U.N.", "United Nations")
	f.Add("É", "\xff")
	f.Fuzz(func(t *testing.T, s, r string) {
		a, b := ParseName(s), ParseName(r)
		if SameName(a, b) != SameName(b, a) {
			t.Fatalf("%q and %q are %v, the other way round %v", s, r, SameName(a, b), SameName(b, a))
		}
		if got := SameName(a, a); len(a.Parts) > 0 && got != Equal {
			t.Fatalf("%q and itself are %v", s, got)
		}
	})
}
