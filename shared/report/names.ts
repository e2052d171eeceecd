// Names as they stand on screen and paper. The built-in department has no name of its own: "Kommunfullmäktige m.m."
import type { Subject } from '../calculation/results.ts'
import { central, type Model } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'

export function departmentName(id: string, name: string, language: Language): string {
  return id === central ? text(language, 'term.department.central') : name
}

export function subjectName(document: Model, subject: Subject, language: Language): string {
  switch (subject.of) {
    case 'city':
      return text(language, 'chart.city')
    case 'department':
      return departmentName(
        subject.id,
        document.departments.find(({ id }) => id === subject.id)?.name ?? subject.id,
        language,
      )
    case 'service':
      return document.services.find(({ id }) => id === subject.id)?.name ?? subject.id
  }
}
