internal import JSONReading
internal import Reporting

/// The places that an extension names, by its keys.
struct PaginationPlaces<Place> {
    private let object: ObjectReader
    private let read: (String) -> Place?
    private let expected: String

    /// - Parameters:
    ///   - read: Returns the place that a text names; `nil` if it names none.
    ///   - expected: The noun for the expected text in messages.
    init(_ object: ObjectReader, _ read: @escaping (String) -> Place?, expected: String) {
        self.object = object
        self.read = read
        self.expected = expected
    }

    /// The place at a key; `nil` if there is none, or if it can't be read, which is reported.
    func at(_ key: String, _ diagnostics: inout Diagnostics) -> Place? {
        guard let text = object.string(key, &diagnostics) else { return nil }
        if let place = read(text) { return place }
        diagnostics.warning(.noPagingPlace(key, text, expected: expected), at: object.members[key]?.location)
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func noPagingPlace(_ key: String, _ text: String, expected: String) -> Self {
        "`\(key)` must be \(expected), not \"\(text)\"; it is ignored"
    }

    static func pagingKinds(_ found: [String]) -> Self {
        let known = "`cursor` (with `next`), `offset`, `page`, `nextURL` or `link`"
        guard found.count > 1 else { return "`x-pagination` needs \(known); it is ignored" }
        return "`x-pagination` needs one of \(known), not \(found.map { "`\($0)`" }.joined(separator: " and ")); it is ignored"
    }

    static func pagingLacks(_ key: String, in noun: String) -> Self {
        "`\(noun)` needs `\(key)`; it is ignored"
    }

    static func unknownPagingType(_ type: String) -> Self {
        "`type` must be `offsetLimit`, `cursor` or `url`, not \"\(type)\"; `x-speakeasy-pagination` is ignored"
    }
}
