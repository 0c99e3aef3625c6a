package operation

// Waiting is how many mints wait for the group before theirs.
func (s *Service) Waiting() int {
	s.mints.mu.Lock()
	defer s.mints.mu.Unlock()
	return len(s.mints.waiting)
}
