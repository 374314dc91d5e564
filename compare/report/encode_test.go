package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"parallax/compare"
)

// TestJSONIsOneDocument: however many facts there are, they stand in the document
// as if it had been encoded in one go.
func TestJSONIsOneDocument(t *testing.T) {
	for _, n := range []int{0, 1, factsAtOnce, factsAtOnce + 1, 3 * factsAtOnce} {
		table := fire()
		table.Title = "facts: []\n  \"facts\": ["
		fact := table.Facts[0]
		table.Facts = make([]compare.Fact, n)
		for i := range table.Facts {
			table.Facts[i] = fact
			table.Facts[i].ID = fmt.Sprint("f", i)
		}
		got := []byte(write(t, "json", table))
		var d Document
		if err := json.Unmarshal(got, &d); err != nil || len(d.Facts) != n || n > 0 && d.Facts[n-1].ID != fmt.Sprint("f", n-1) {
			t.Fatalf("of %d facts %d are there: %v", n, len(d.Facts), err)
		}
		var whole bytes.Buffer
		if err := newEncoder(&whole, "").Encode(d); err != nil || !bytes.Equal(got, whole.Bytes()) {
			t.Errorf("%d facts: %v\n%s", n, err, got)
		}
	}
}
