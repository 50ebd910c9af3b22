import APIDescription
import JSONReading
import Planning

/// A constraint that excludes values that were accepted.
struct Narrowing {
    /// Follows "accepts `limit` only": `up to 50 instead of 100`.
    var text: String
    var old: String?
    var new: String
}

extension Limits {
    /// The constraints that exclude more than the old ones.
    func narrowings(from old: Limits) -> [Narrowing] {
        let numbers = [
            Self.bound(minimum, old.minimum, "from", isNarrower: { $0 > $1 }),
            Self.bound(maximum, old.maximum, "up to", isNarrower: { $0 < $1 }),
            Self.bound(exclusiveMinimum, old.exclusiveMinimum, "above", isNarrower: { $0 > $1 }),
            Self.bound(exclusiveMaximum, old.exclusiveMaximum, "below", isNarrower: { $0 < $1 }),
        ]
        let lengths = [
            Self.count(minLength, old.minLength, "with at least", "characters", isNarrower: >),
            Self.count(maxLength, old.maxLength, "with at most", "characters", isNarrower: <),
            Self.count(minItems, old.minItems, "with at least", "elements", isNarrower: >),
            Self.count(maxItems, old.maxItems, "with at most", "elements", isNarrower: <),
            Self.count(minProperties, old.minProperties, "with at least", "properties", isNarrower: >),
            Self.count(maxProperties, old.maxProperties, "with at most", "properties", isNarrower: <),
        ]
        var others: [Narrowing] = []
        if let multipleOf, multipleOf != old.multipleOf {
            others.append(Narrowing(text: "as a multiple of \(multipleOf.text)", old: old.multipleOf?.text, new: multipleOf.text))
        }
        if let pattern, pattern != old.pattern {
            others.append(Narrowing(text: "if it matches \(pattern.inCode)", old: old.pattern, new: pattern))
        }
        if uniqueItems, !old.uniqueItems { others.append(Narrowing(text: "without equal elements", old: nil, new: "unique")) }
        return (numbers + lengths).compactMap { $0 } + others
    }

    private static func bound(
        _ new: JSONNumberText?,
        _ old: JSONNumberText?,
        _ words: String,
        isNarrower: (Double, Double) -> Bool
    ) -> Narrowing? {
        guard let new else { return nil }
        if let old {
            guard isNarrower(new.double, old.double) else { return nil }
            return Narrowing(text: "\(words) \(new.text) instead of \(old.text)", old: old.text, new: new.text)
        }
        return Narrowing(text: "\(words) \(new.text)", old: nil, new: new.text)
    }

    private static func count(
        _ new: Int?,
        _ old: Int?,
        _ words: String,
        _ noun: String,
        isNarrower: (Int, Int) -> Bool
    ) -> Narrowing? {
        guard let new, old.map({ isNarrower(new, $0) }) ?? (words.hasSuffix("most") || new > 0) else { return nil }
        let counted = "\(new) \(new == 1 ? noun.singular : noun)"
        return Narrowing(text: "\(words) \(counted)" + (old.map { " instead of \($0)" } ?? ""), old: old.map(String.init), new: "\(new)")
    }
}

extension ClientSurface.ValueRules {
    /// A noun phrase for another default; `nil` if it is the same.
    func defaultChange(from old: ClientSurface.ValueRules) -> String? {
        switch (old.defaultValue, defaultValue) {
        case (let before?, let after?):
            before.isSameJSON(as: after) ? nil : "the default \(after.inline.inCode) instead of \(before.inline.inCode)"
        case (nil, let after?): "the default \(after.inline.inCode)"
        case (let before?, nil): "no default instead of \(before.inline.inCode)"
        case (nil, nil): nil
        }
    }
}

extension String {
    fileprivate var singular: String { self == "properties" ? "property" : String(dropLast()) }

    /// Whether two JSON texts are the same, or are equal numbers.
    fileprivate func isSameJSON(as other: String) -> Bool {
        if let number = Double(self), let same = Double(other) { return number == same }
        return self == other
    }

    /// The JSON on one line.
    fileprivate var inline: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
