package fact_test

import (
	"testing"

	"parallax/compare/fact"
	"parallax/compare/syntax"
)

// TestFates: what befell those counted, wherever the sentence tells it.
func TestFates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Six miners were killed in the Oster pit.", "6 killed"},
		{"Six people were found shot dead in a barn.", "6 killed"},
		{"The blast killed six people and wounded more than 30.", "6 killed; >30 hurt"},
		{"The avalanche left 11 people dead and nine injured.", "11 killed; 9 hurt"},
		{"A storm claimed the lives of eight sailors.", "8 killed"},
		{"The death toll from the flood has risen to 70.", "70 killed"},
		{"The clerk put the death toll at at least 70.", ">=70 killed"},
		{"Four others, including one girl, were injured.", "4 hurt; 1 "},
		{"Police found two injured men in the lobby.", "2 hurt"},
		{"Two of them died.", "2 killed"},
		{"Seven people were shot, one fatally.", "7 shot; 1 killed"},
		{"A thief shot and killed two guards.", "2 killed"},
		{"Inspectors confirmed the wounding of three drovers.", "3 hurt"},
		{"Four of the riders were rushed to Varne Hospital.", "4 taken to hospital"},
		{"Police arrested 14 pickers on Monday.", "14 arrested"},

		{"The raid killed and wounded 40 people.", "40 affected"},
		{"The toll could reach 90.", "90 "},
		{"One of the wounded spoke to us.", "1 "},
		{"Two men shot a baker.", "2 "},
		{"The toll was raised from 22 to 44.", "22 ; 44 killed"},
		{"Nine people sat in the boat when it sank.", "9 "},
	} {
		got := claimsOf(c.text, fact.Quantity, func(_ *syntax.Sentence, q *fact.Claim) string {
			return q.Number.Norm() + " " + q.Fate.String()
		})
		check(t, c.text, got, c.want)
	}
}

// TestCorners: two streets tell a place where the words or the streets say so.
func TestCorners(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It stood at the corner of Elm and Oak streets.", "Elm/Oak"},
		{"It stood near the intersection of 12th Street and Oak Drive.", "12th/Oak"},
		{"A cart burned near Elm Street and Quay Road.", "Elm/Quay"},
		{"She met Ann and Bob.", ""},
		{"He spoke at Varne and Kesten.", ""},
	} {
		var got []string
		for _, k := range claimsOf(c.text, fact.Where, func(_ *syntax.Sentence, w *fact.Claim) string { return w.Name + "/" + w.Cross }) {
			if k[len(k)-1] != '/' {
				got = append(got, k)
			}
		}
		check(t, c.text, got, c.want)
	}
}

// TestHomes: the town behind a name and an age is where its bearer lives.
func TestHomes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ann Lee, 22, of Kesten, won the race.", "Ann Lee: Kesten"},
		{"Ann Lee, 22, of the ferry crew, won the race.", ""},
		{"The mayor of Kesten spoke.", ""},
	} {
		var got []string
		for _, k := range claimsOf(c.text, fact.Where, func(_ *syntax.Sentence, w *fact.Claim) string { return w.Whose + ": " + w.Name }) {
			if k[0] != ':' {
				got = append(got, k)
			}
		}
		check(t, c.text, got, c.want)
	}
}
