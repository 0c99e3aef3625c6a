package operation

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// Filter chooses operations; an empty member chooses all.
type Filter struct{ Status, Kind, TokenID string }

// What one page looks at, at most. A status is computed from an operation's parts, that is its items, so these are
// counted too; a single operation is looked at however many it has.
const (
	pageOperations = 1_000
	pageParts      = 5_000 // about 9 µs each
)

// List returns a client's operations, the newest first, after the operation of the given id ("" starts), and after which
// the next page starts, "" if there is none. A page looks at a bounded part of the history, so it may have less than limit
// operations, or none, and not be the last.
func (s *Service) List(ctx context.Context, clientID string, f Filter, after string, limit int) (page []Operation, next string, err error) {
	ids, last, err := s.candidates(ctx, clientID, f, after, limit)
	if err != nil || len(ids) == 0 {
		return nil, last, err
	}
	rows, err := s.Pool.Query(ctx, query+` where o.id = any($1) order by o.id desc`, ids)
	if err != nil {
		return nil, "", fmt.Errorf("list operations: %w", err)
	}
	found, err := pgx.CollectRows(rows, scan)
	if err != nil {
		return nil, "", fmt.Errorf("list operations: %w", err)
	}
	for _, o := range found {
		if f.Status != "" && o.Status != f.Status {
			continue
		}
		if len(page) == limit {
			return page, page[limit-1].ID, nil
		}
		page = append(page, o)
	}
	return page, last, nil
}

// candidates returns the ids of operations that can be in a page, by what is known of them without their parts, and the
// id of the last one that was looked at if there are more.
func (s *Service) candidates(ctx context.Context, clientID string, f Filter, after string, limit int) (ids []string, last string, err error) {
	// One text for each index, as a text for both would be planned for neither.
	where := `client_id = $1 and id < $2`
	args := []any{clientID, after, pageOperations + 1}
	if after == "" {
		args[1] = "~" // behind all ids
	}
	if f.TokenID != "" {
		where += ` and token_id = $4`
		args = append(args, f.TokenID)
	}
	if f.Status == "" && f.Kind == "" {
		args[2] = min(limit, pageOperations) + 1
	}
	rows, err := s.Pool.Query(ctx, `
select id, kind, greatest(items, 1)
  from operations
 where `+where+`
 order by id desc
 limit $3`, args...)
	if err != nil {
		return nil, "", fmt.Errorf("list operations: %w", err)
	}
	type candidate struct {
		ID, Kind string
		Parts    int
	}
	window, err := pgx.CollectRows(rows, pgx.RowToStructByPos[candidate])
	if err != nil {
		return nil, "", fmt.Errorf("list operations: %w", err)
	}
	parts := 0
	for i, c := range window {
		full := i == pageOperations
		if f.Kind == "" || c.Kind == f.Kind {
			full = full || f.Status == "" && len(ids) == limit || len(ids) > 0 && parts+c.Parts > pageParts
		}
		if full {
			return ids, last, nil
		}
		last = c.ID
		if f.Kind == "" || c.Kind == f.Kind {
			ids, parts = append(ids, c.ID), parts+c.Parts
		}
	}
	return ids, "", nil
}
