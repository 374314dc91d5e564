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
