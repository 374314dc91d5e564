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
	"os"
	"os/signal"
	"syscall"

	"parallax/corpus"
	"parallax/ui/picker"
)

// The exit statuses of the program.
const (
	statusOK       = 0
	statusConflict = 1 // --exit-code or check was given, and reports conflict
	statusTrouble  = 2 // the arguments, the reports or the writing failed
)

// errConflicts ends a command that did its work and found conflicts.
var errConflicts = errors.New("the reports conflict")

// Main runs the program with the arguments that follow its name, and returns
// its exit status. What was asked for goes to out and nothing else does; what
// went wrong goes to errOut, in one line.
func Main(args []string, in io.Reader, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once

	root := newRoot(program{in: in, out: out, errOut: errOut})
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	root.SetArgs(args)
	return status(root.ExecuteContext(ctx), errOut)
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
	case errors.Is(err, context.Canceled):
		err = errors.New("cancelled")
	}
	fmt.Fprintf(errOut, "parallax: %s\n", corpus.CleanLine(err.Error()))
	return statusTrouble
}
