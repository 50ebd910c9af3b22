import Mustache
import Planning

extension Union {
    /// Returns the keys of `_union.mustache`.
    ///
    /// - Parameters:
    ///   - nested: The texts of the nested declarations.
    ///   - isDivided: Whether its shared properties are in other files.
    func templateRecord(in context: RenderingContext, depth: Int, nested: [String], isDivided: Bool) -> TemplateRecord {
        let shortcuts = shortcuts
        return [
            "documentation": .text(DocComment.text(documentation)),
            "isolation": isolation(depth: depth),
            "isIndirect": .flag(isIndirect),
            "allowsSeveral": .flag(allowsSeveral),
            "name": .text(name.last),
            "conformances": context.conformances(of: name),
            "cases": .list(
                cases.map { one in
                    [
                        "documentation": .text(DocComment.text(one.documentation)),
                        "name": .text(one.name.declared),
                        "type": .text(one.type.spelling(in: name)),
                    ]
                }
            ),
            "hasShortcuts": .flag(!shortcuts.isEmpty),
            "shortcuts": .list(shortcuts.map { shortcutRecord($0) }),
            "sharedProperties": .list(isDivided ? [] : sharedProperties.map { sharedRecord($0) }),
            "nested": .list(nested.map { ["text": .text($0)] }),
        ]
    }

    private func shortcutRecord(_ shortcut: Shortcut) -> TemplateRecord {
        [
            "documentation": .text(DocComment.text(shortcut.documentation)),
            "name": .text(shortcut.name.declared),
            "reference": .text(shortcut.name.member),
            "case": .text(shortcut.caseName.member),
        ]
    }

    /// The keys of `_sharedProperty.mustache`.
    func sharedRecord(_ property: SharedProperty) -> TemplateRecord {
        let type = property.type.spelling(in: name)
        return [
            "documentation": .text(DocComment.text(property.documentation.paragraphs)),
            "deprecation": property.documentation.deprecatedAttribute,
            "name": .text(property.name.declared),
            "type": .text(property.isNullable ? "Nullable<\(type)>?" : "\(type)?"),
            "wireName": .text(SwiftLiteral.string(property.wireName)),
            "cases": .list(
                zip(cases, property.members).map { one, member in
                    ["reference": .text(one.name.member), "member": .text(read(member))]
                }
            ),
        ]
    }

    private func read(_ member: SharedMember) -> String {
        let value = "value.\(member.name.member)"
        switch member.conversion {
        case .none: return value
        case .rawValue: return value + (member.isOptional ? "?.rawValue" : ".rawValue")
        case .enumeration(let type):
            let type = type.text(in: name)
            return member.isOptional ? "\(value).map { \(type)(rawValue: $0.rawValue) }" : "\(type)(rawValue: \(value).rawValue)"
        }
    }

    /// The keys of `_unionCoding.mustache`.
    var codingRecord: TemplateRecord {
        var record: TemplateRecord = [
            "name": .text(name.text),
            "byDiscriminator": .absent,
            "byKind": .absent,
            "byTests": .absent,
            "cases": .list(
                cases.map { one in
                    ["reference": .text(one.name.member), "write": .text(write(one))]
                }
            ),
        ]
        switch choice {
        case .discriminator(let property):
            record["byDiscriminator"] = .record([
                "property": .text(SwiftLiteral.string(property)),
                "absent": .text(absentValue.map { ", else: \(SwiftLiteral.string($0))" } ?? ""),
                "members": .list(
                    cases.filter { !$0.discriminatorValues.isEmpty }.map { one in
                        [
                            "reference": .text(one.name.member),
                            "values": .text(one.discriminatorValues.map(SwiftLiteral.string).joined(separator: ", ")),
                        ]
                    }
                ),
                "hasProbes": .flag(!probeRecords.isEmpty),
                "probes": .list(probeRecords),
                "matches": matchRecord,
                "rest": .text(rest),
            ])
        case .kind:
            record["byKind"] = .record([
                "members": .list(
                    cases.map { one in
                        [
                            "reference": .text(one.name.member),
                            "kinds": .text(one.test.kinds.map { ".\($0.rawValue)" }.joined(separator: ", ")),
                            "value": .text(read(one)),
                        ]
                    }
                )
            ])
        case .tests:
            record["byTests"] = .record([
                "hasProbes": .flag(!probeRecords.isEmpty),
                "probes": .list(probeRecords),
                "matches": matchRecord,
                "rest": .text(rest),
            ])
        }
        return record
    }

    private func write(_ one: Case) -> String {
        guard one.writesDiscriminator, case .discriminator(let property) = choice, let value = one.discriminatorValues.first else {
            return "json.writeValue(\("value".written(as: one.type.form(in: name))))"
        }
        return "json.writeValue(value, adding: \(SwiftLiteral.string(property)), \(SwiftLiteral.string(value)))"
    }

    /// The attempts in order: cases that decode the full value first, then those that decode part of it.
    private var probeRecords: [TemplateRecord] {
        let tried = probes.map { cases[$0] }.filter { !$0.takesAnything }
        let first = tried.map { one in
            switch one.test {
            case .kinds(let kinds): probe(one, condition(kinds), read(one))
            case .reading: probe(one, reading(one, "attempt"), value(of: one))
            case .key(let key): probe(one, "json.hasKeys(\(SwiftLiteral.string(key))), " + reading(one, "attempt"), value(of: one))
            case .readingAll, .matching(nil): probe(one, reading(one, "exactly"), value(of: one))
            case .matching(let key?): probe(one, "json.hasKeys(\(SwiftLiteral.string(key))), " + reading(one, "exactly"), value(of: one))
            }
        }
        let second = tried.filter { $0.test == .readingAll }.map { probe($0, reading($0, "attempt"), value(of: $0)) }
        return first + (takesAnything == nil ? second : [])
    }

    /// Whether an object can match several cases, none of which has all of its properties.
    private var allowsSeveral: Bool { takesAnything == nil && cases.contains(where: \.isMatched) }

    /// The cases of which the one that preserves the most of an object is chosen.
    private var matchRecord: TemplateValue {
        guard allowsSeveral else { return .absent }
        let matching = probes.map { cases[$0] }.filter(\.isMatched)
        let types = matching.map { "\($0.type.spelling(in: name)).self" }.joined(separator: ", ")
        let members: [TemplateRecord] = matching.enumerated().map { index, one in
            ["index": .text("\(index)"), "reference": .text(one.name.member)]
        }
        return .record(["types": .text(types), "members": .list(members)])
    }

    private func probe(_ one: Case, _ condition: String, _ value: String) -> TemplateRecord {
        ["reference": .text(one.name.member), "condition": .text(condition), "value": .text(value)]
    }

    private func reading(_ one: Case, _ function: String) -> String {
        "let value: \(one.type.form(in: name) ?? one.type.spelling(in: name)) = json.\(function)()"
    }

    /// Returns the expression of a decoded value.
    private func value(of one: Case) -> String { one.type.hasForm ? "value.represented" : "value" }

    /// Returns the expression that reads a value whose kind determines the case.
    private func read(_ one: Case) -> String {
        one.type.form(in: name).map { "try json.readValue(\($0).self).represented" } ?? "try json.readValue()"
    }

    private func condition(_ kinds: [Kind]) -> String {
        kinds.map { "json.kind == .\($0.rawValue)" }.joined(separator: " || ")
    }

    /// The case that accepts any value.
    private var takesAnything: Case? {
        probes.map { cases[$0] }.first(where: \.takesAnything)
    }

    private var rest: String {
        takesAnything.map { ".\($0.name.member)(try json.readValue())" } ?? ".unrecognized(try json.unrecognized())"
    }
}

extension Union.Case {
    fileprivate var takesAnything: Bool {
        type == .builtIn(.json) || test == .kinds(Union.Kind.allCases)
    }
}

extension Union.Case {
    fileprivate var isMatched: Bool {
        if case .matching = test { true } else { false }
    }
}

extension Union.Test {
    fileprivate var kinds: [Union.Kind] {
        if case .kinds(let kinds) = self { kinds } else { [] }
    }
}
