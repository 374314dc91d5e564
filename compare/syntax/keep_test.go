package syntax_test

import (
	"runtime"
	"testing"
	"unsafe"
	"weak"
)

// TestAReportIsNotKept: what is kept from one report to the next holds none of
// its text. One collection of memory leaves pools as they are.
func TestAReportIsNotKept(t *testing.T) {
	body := weak.Make(bodyOfRead("Fourteen people were hurt on Tuesday, and 3 boats sank."))
	runtime.GC()
	if body.Value() != nil {
		t.Error("the text of a report that was read is still in memory")
	}
}

// bodyOfRead reads a report with this sentence, and is where its text began.
func bodyOfRead(sentence string) *byte {
	return unsafe.StringData(read(sentence).Report.Body)
}
