package picker

import (
	"testing"

	"go.uber.org/goleak"
)

// No test leaves anything running.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
