package judge

import "slices"

// runLength is how many words in a row two quotations must share to be compared.
const runLength = 3

// A likeness is how many words two quotations, given by number, have in common in
// one order.
type likeness struct{ a, b, words int }

// nearest lists, in order, the quotations of one report with those of another that
// share a run of words and of which neither shares more words with any other.
func nearest(ours, theirs *answers) []likeness {
	us, n := ours.quotations, len(theirs.quotations)
	mostOurs, mostTheirs := make([]int, len(us)), make([]int, n)
	rows, met := make([]row, n), make([]int, n) // met is by how many of ours it was met last
	var js []int
	var found []likeness
	for i := range us {
		js = js[:0]
		for _, k := range us[i].runs {
			for _, j := range theirs.runs[k] {
				if met[j] <= i {
					met[j], rows[j], js = i+1, firstRow, append(js, j)
				}
			}
		}
		if len(js) == 0 {
			continue
		}
		for _, w := range us[i].words {
			for _, p := range theirs.words[w] {
				rows[p.quotation].read(p.at)
			}
		}
		slices.Sort(js)
		for _, j := range js {
			l := likeness{i, j, rows[j].common()}
			if l.words >= max(mostOurs[i], mostTheirs[j]) {
				found = append(found, l)
			}
			mostOurs[i], mostTheirs[j] = max(mostOurs[i], l.words), max(mostTheirs[j], l.words)
		}
	}
	return slices.DeleteFunc(found, func(l likeness) bool { return l.words < max(mostOurs[l.a], mostTheirs[l.b]) })
}

// runsOf files the quotations under the runs of words that they hold.
func runsOf(us []utterance) map[string][]int {
	out := map[string][]int{}
	for i := range us {
		for _, k := range us[i].runs {
			out[k] = append(out[k], i)
		}
	}
	return out
}

// A posting is the places of a word in a quotation.
type posting struct {
	quotation int
	at        row // a bit for each place
}

// wordsOf files the quotations under their words.
func wordsOf(us []utterance) map[string][]posting {
	out := map[string][]posting{}
	for i := range us {
		for n, w := range us[i].words {
			ps := out[w]
			if len(ps) == 0 || ps[len(ps)-1].quotation != i {
				ps = append(ps, posting{quotation: i})
			}
			ps[len(ps)-1].at[n/64] |= 1 << (n % 64)
			out[w] = ps
		}
	}
	return out
}
