// Package cli is the command line: commands and flags, exit status, printing
// where there is no terminal, safe writing of files, starting the reader.
//
// It must not know how reports are compared or drawn.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"parallax/corpus"
	"parallax/ui/picker"
)

// The exit statuses of the program.
const (
	statusOK       = 0
	statusConflict = 1 // --exit-code or check was given, and reports conflict
	statusTrouble  = 2 // the arguments, the reports or the writing failed

	statusSignal = 128 // and the number of the signal that ended the program
)

// errConflicts ends a command that did its work and found conflicts.
var errConflicts = errors.New("the reports conflict")

// Main runs the program with the arguments that follow its name, and returns
// its exit status. What was asked for goes to out and nothing else does; what
// went wrong goes to errOut, in one line.
func Main(args []string, in io.Reader, out, errOut io.Writer) int {
	return program{in: in, out: out, errOut: errOut}.run(args)
}

// run runs the program with args and returns its exit status.
func (p program) run(args []string) int {
	p.out, p.errOut = spoken(p.out), spoken(p.errOut)
	ctx, stop := untilSignal(context.Background())
	defer stop()
	err := p.execute(ctx, args)
	if cause := context.Cause(ctx); cause != nil && errors.Is(err, context.Canceled) {
		err = cause
	}
	return status(err, p.errOut)
}

func (p program) execute(ctx context.Context, args []string) (err error) {
	defer survive(&err)
	root := newRoot(p)
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.errOut)
	root.SetArgs(args)
	return root.ExecuteContext(ctx)
}

// status is the exit status for err, which it tells to errOut.
func status(err error, errOut io.Writer) int {
	switch {
	case err == nil:
		return statusOK
	case errors.Is(err, errConflicts), errors.Is(err, errFindings):
		return statusConflict
	case errors.Is(err, errListed), errors.Is(err, picker.ErrNone):
		return statusOK
	}
	fmt.Fprintf(errOut, "parallax: %s\n", corpus.CleanLine(err.Error()))
	if s := (signalled{}); errors.As(err, &s) {
		return statusSignal + int(s.Signal)
	}
	return statusTrouble
}
