package value_test

import (
	"fmt"
	"time"

	"parallax/compare/value"
)

func ExampleNumbers() {
	for _, n := range value.Numbers("More than 60 farmers, aged 18 to 70, lost about $1.5 million.") {
		fmt.Printf("%s: %s %s\n", n.Text, n.Form, n.Norm())
	}
	// Output:
	// More than 60: cardinal >60
	// 18 to 70: age 18..70 year
	// about $1.5 million: money ~1500000 USD
}

func ExampleTimes() {
	ref := value.Ref{Published: time.Date(2020, 2, 12, 0, 0, 0, 0, time.UTC), Known: true}
	for _, t := range value.Times("The dam broke about 1 a.m. Monday after 19 months of work.", ref) {
		fmt.Printf("%s: %s %s\n", t.Text, t.Kind, t.Norm)
	}
	// Output:
	// about 1 a.m. Monday: clock 2020-02-10T01:00
	// 19 months: duration P19M
}

func ExampleSameName() {
	a, b := value.ParseName("Mayor Samir al-Masri"), value.ParseName("Sameer Almasri")
	fmt.Println(value.SameName(a, b), a.Surname(), b.Surname())
	// Output: spelling al-Masri Almasri
}
