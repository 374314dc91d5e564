package value

import "testing"

// TestCompare says how the first number of two sentences stand to each other.
func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"40,000 people", "40 000 people", Same},
		{"twelve people", "a dozen people", Same},
		{"over 40,000 people", "more than 40,000 people", Same},
		{"12 people", "72 people", Disjoint},
		{"40,000 people", "over 40,000 people", Compatible},
		{"39,870 people", "about 40,000 people", Compatible},
		{"36 people", "dozens of people", Compatible},
		{"two people", "several people", Compatible},
		{"nine people", "dozens of people", Compatible},
		{"nearly 50 people", "52 people", Disjoint},
		{"nearly 50 people", "47 people", Compatible},
		{"at least nine people", "eight people", Disjoint},
		{"between 20 and 30 people", "25 people", Compatible},
		{"between 20 and 30 people", "31 people", Disjoint},
		{"5,000 people", "4,983 people", Compatible},
		{"5,000 people", "4,200 people", Disjoint},
		{"500,000 people", "450,000 people", Disjoint},
		{"40 people", "41 people", Disjoint},
		{"$400,000", "$500,000", Disjoint},
		{"$400,000", "€400,000", Incomparable},
		{"$400,000", "400,000 people", Incomparable},
		{"$1.5 million", "1,500,000 dollars", Same},
		{"5 percent", "5 percentage points", Incomparable},
		{"a third of voters", "33 percent of voters", Compatible},
		{"half of voters", "61 percent of voters", Disjoint},
		{"19 months", "19 months", Same},
		{"19 months", "two years", Compatible},
		{"19 months", "three years", Disjoint},
		{"19 months", "nearly two years", Compatible},
		{"14 days", "two weeks", Compatible},
		{"19 months", "19-month-old strike", Same},
		{"a month-long trip of 30 days", "three months", Incomparable},
		{"5 km", "5,000 meters", Compatible},
		{"5 km", "3 miles", Incomparable},
		{"a 22-year-old man", "a man, aged 22", Same},
		{"an 18-month-old girl", "a 1-year-old girl", Compatible},
		{"an 18-month-old girl", "a 2-year-old girl", Disjoint},
		{"voted 54-45", "voted 45-54", Same},
		{"voted 54-45", "voted 54-46", Disjoint},
		{"the third man", "the 3rd man", Same},
		{"Flight 370", "Flight 371", Incomparable},
	} {
		a, b := Numbers(c.a), Numbers(c.b)
		if len(a) == 0 || len(b) == 0 {
			t.Errorf("no number in %q or %q", c.a, c.b)
			continue
		}
		if got := Compare(&a[0], &b[0]); got != c.want {
			t.Errorf("%q and %q are %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestCompareTimes says how the first time of two sentences stand to each other.
func TestCompareTimes(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"on Monday", "on Feb. 10, 2020", Same},
		{"on Monday", "on Feb. 11, 2020", Disjoint},
		{"on Monday", "on Tuesday", Disjoint},
		{"on Monday", "on Monday night", Compatible},
		{"Monday morning", "Monday night", Disjoint},
		{"early Monday", "Monday morning", Compatible},
		{"last week", "last Wednesday", Compatible},
		{"last week", "yesterday", Disjoint},
		{"in June 2014", "in mid-2014", Compatible},
		{"in June 2014", "in March 2015", Disjoint},
		{"at 1:15 a.m.", "at 1:15 a.m.", Same},
		{"at 1:15 a.m.", "at 1:16 a.m.", Compatible},
		{"at 1:15 a.m.", "at 1:30 a.m.", Disjoint},
		{"at 1:15 a.m.", "around 1:20 a.m.", Compatible},
		{"at 1:15 a.m.", "shortly after 1 a.m.", Compatible},
		{"shortly before midnight", "at 11:45 p.m.", Compatible},
		{"about 11:50 p.m.", "just after midnight", Disjoint},
		{"at 1:15 a.m. Sunday", "at 1:15 a.m. Saturday", Disjoint},
		{"around 1:15 a.m. Sunday", "early Sunday", Compatible},
		{"around 1:15 p.m. Sunday", "early Sunday", Disjoint},
		{"at 1:15", "at 1:15 p.m.", Compatible},
		{"at 12:00 GMT", "at 7 a.m. EST", Same},
		{"at 1 a.m. GMT Monday", "at 8 p.m. EST Sunday", Same},
		{"at 1 a.m. GMT Monday", "at 1 a.m. EST Monday", Disjoint},
		{"19 months", "nearly two years", Compatible},
		{"19 months", "on Monday", Incomparable},
		{"every Monday", "on Monday", Incomparable},
		{"at noon", "on Monday", Incomparable},
	} {
		a, b := Times(c.a, published), Times(c.b, published)
		if len(a) == 0 || len(b) == 0 {
			t.Errorf("no time in %q or %q", c.a, c.b)
			continue
		}
		if got := CompareTimes(&a[0], &b[0]); got != c.want {
			t.Errorf("%q and %q are %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestCompareOpenTimes compares times of reports whose day is not known, or off.
func TestCompareOpenTimes(t *testing.T) {
	dayBefore := Ref{Published: published.Published.AddDate(0, 0, -1), Known: true}
	for _, c := range []struct {
		name string
		a, b Time
		want Relation
	}{
		{"two open Mondays", first(t, "on Monday", Ref{}), first(t, "on Monday", Ref{}), Same},
		{"an open Monday and Tuesday", first(t, "on Monday", Ref{}), first(t, "on Tuesday", Ref{}), Disjoint},
		{"an open Monday and a dated one", first(t, "on Monday", Ref{}), first(t, "on Feb. 10, 2020", Ref{}), Compatible},
		{"an open day of a month and another", first(t, "March 21", Ref{}), first(t, "March 22", Ref{}), Disjoint},
		{"the weekday of a report dated a day early", first(t, "on Wednesday", published), first(t, "on Wednesday", dayBefore), Same},
	} {
		if got := CompareTimes(&c.a, &c.b); got != c.want {
			t.Errorf("%s are %v, want %v", c.name, got, c.want)
		}
	}
}

// first is the first time in s.
func first(t *testing.T, s string, ref Ref) Time {
	t.Helper()
	found := Times(s, ref)
	if len(found) == 0 {
		t.Fatalf("no time in %q", s)
	}
	return found[0]
}
