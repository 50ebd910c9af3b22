import Planning

extension String {
    /// The expression as what writes it in JSON.
    ///
    /// - Parameter form: The type that does, `nil` if it is the value's own.
    func written(as form: String?) -> String {
        form.map { "\($0)(\(self))" } ?? self
    }
}
