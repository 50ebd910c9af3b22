import APIDescription
import Mustache
import Planning

extension ResponseCase {
    /// The keys of `_responseCase.mustache`.
    var templateRecord: TemplateRecord {
        var record: TemplateRecord = [
            "code": .absent,
            "range": .absent,
            "isDefault": .flag(status == .default),
            "isEither": .flag(codings.count > 1),
            "codings": .list(codings.map(\.templateRecord)),
        ]
        switch status {
        case .code(let code): record["code"] = .record(["number": .text("\(code)")])
        case .range(let hundreds): record["range"] = .record(["hundreds": .text("\(hundreds)")])
        case .default: break
        }
        return record
    }
}

extension ResponseCase.Coding {
    /// The keys of `_responseCoding.mustache`.
    fileprivate var templateRecord: TemplateRecord {
        if let wrapper, wrapper.payload == nil {
            return ["bodiless": .record(["case": .text(wrapper.caseName.member)]), "decoded": .absent]
        }
        let form = kind == .json ? form : nil
        let type = form ?? wrapper?.payload.flatMap(kind.typeArgument)
        let part = kind.partCoding(wrapper?.payload)
        let isPlain = type == nil && part == nil && contentType == nil && kind.sentinel == nil && !kind.typesErrors && kind.eventData == nil
        return [
            "bodiless": .absent,
            "decoded": .record([
                "function": .text(kind.function),
                "hasArguments": .flag(!isPlain),
                "type": type.record("spelling"),
                "parts": part.record("coding"),
                "contentType": contentType.map(SwiftLiteral.string).record("literal"),
                "sentinel": kind.sentinel.map(SwiftLiteral.string).record("literal"),
                "typesErrors": .flag(kind.typesErrors),
                "eventData": kind.eventData.record("case"),
                "isRepresented": .flag(form != nil),
                "wrapper": (wrapper?.caseName.member).record("case"),
            ]),
        ]
    }
}

extension ResponseCase.Coding.Kind {
    fileprivate var function: String {
        switch self {
        case .json: "json"
        case .none: "none"
        case .undecoded: "undecoded"
        case .data: "data"
        case .text: "text"
        case .textValue: "textValue"
        case .lines: "lines"
        case .parts: "parts"
        case .events: "events"
        case .rawEvents: "rawEvents"
        case .eventEnvelopes: "eventEnvelopes"
        }
    }

    /// The coding of each part, whose type can't be inferred through the enum; `nil` unless the body is multipart.
    fileprivate func partCoding(_ payload: SuccessType?) -> String? {
        guard case .parts(let kind) = self else { return nil }
        guard case .parts(let type)? = payload else { return ".\(kind.rawValue)" }
        return "PartCoding<\(type.spelling())>.\(kind.rawValue)"
    }

    fileprivate var sentinel: String? {
        switch self {
        case .events(let sentinel, _), .rawEvents(let sentinel), .eventEnvelopes(let sentinel, _): sentinel
        case .json, .none, .undecoded, .data, .text, .textValue, .lines, .parts: nil
        }
    }

    fileprivate var typesErrors: Bool {
        if case .events(_, typesErrors: true) = self { true } else { false }
    }

    /// The format of the events' data, unless it is JSON.
    fileprivate var eventData: String? {
        switch self {
        case .eventEnvelopes(_, .text): "text"
        case .eventEnvelopes(_, .either): "either"
        case .eventEnvelopes(_, .json), .json, .none, .undecoded, .data, .text, .textValue, .lines, .parts, .events, .rawEvents: nil
        }
    }

    /// Returns the explicit type argument, which can't be inferred through the enum.
    fileprivate func typeArgument(_ payload: SuccessType) -> String? {
        switch (self, payload) {
        case (.rawEvents, _), (.parts, _), (_, .parts): nil
        case (.json, .body(let type)), (.textValue, .body(let type)), (_, .eventStream(let type)), (_, .lines(let type)): type.spelling()
        case (_, .body): nil
        }
    }
}
