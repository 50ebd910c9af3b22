nonisolated extension APIClient {
    /// Returns the pages of a list, starting with that of the request. Each is requested when the loop asks for it.
    public func pages<Body, Item, Problem>(
        of request: Request<Body, Problem>,
        by rule: PagingRule<Body, Item>,
        options: CallOptions = .init()
    ) -> ResponsePages<Body, Item, Problem> {
        ResponsePages(core: core, request: request, rule: rule, options: options)
    }
}
