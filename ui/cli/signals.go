package cli

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/charmbracelet/x/term"
)

// endings is the signals that end the program in order. SIGXFSZ, which would end
// it in disorder where a file gets larger than it may, is an error of the write.
var endings = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT}

// A signalled is that a signal ended the program.
type signalled struct{ syscall.Signal }

func (s signalled) Error() string { return fmt.Sprintf("ended by a signal: %v", s.Signal) }

// untilSignal is a context that the first of endings ends, which is its cause. A
// second one ends the program at once. Those that are ignored, as nohup does, stay
// so, but for the loss of a terminal that is drawn on: nobody is left to leave.
func untilSignal(parent context.Context) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(parent)
	came := make(chan os.Signal, 1)
	for _, s := range endings {
		if !signal.Ignored(s) || s == syscall.SIGHUP && term.IsTerminal(os.Stdout.Fd()) {
			signal.Notify(came, s)
		}
	}
	ignoreLimit()
	go func() {
		select {
		case s := <-came:
			signal.Stop(came)
			number, _ := s.(syscall.Signal)
			cancel(signalled{number})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(came)
		cancel(nil)
	}
}
