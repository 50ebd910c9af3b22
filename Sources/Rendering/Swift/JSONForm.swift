import Planning

extension String {
    /// Returns the expression that is written as JSON.
    ///
    /// - Parameter form: The type that represents the value in JSON; `nil` if it represents itself.
    func written(as form: String?) -> String {
        form.map { "\($0)(\(self))" } ?? self
    }
}
