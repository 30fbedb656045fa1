extension BuiltInRules {
    /// `Config/topics/rules/education.yaml`
    static let education = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 05000000 education

        rules:
          - topic: 20000412 curriculum
            strength: 88
            any: [curriculum, curricula, syllabus, lesson plan(s), textbook(s), school subjects]
            except: [curriculum vitae]
            match:
              - Coding joins the national curriculum.
              - New textbooks omit the war.
            miss:
              - He sent his curriculum vitae.
              - The subject lied.
          - topic: 20001217 educational grading
            strength: 86
            any: [exam (results|grades|scores), school grades, gcse results, a level results, grade inflation,
              grade point average, report cards, test scores, league tables for schools, school rankings]
            match:
              - A-level results improved.
              - Test scores fell in maths.
            miss:
              - The test match was drawn.
              - The grade of the road is steep.
          - topic: 20000413 educational testing and examinations
            strength: 88
            any: [school (exam|exams|tests|testing), final (exams|exam|year exams), gcse(s), a level(s), baccalaureate,
              standardi(s|z)ed (test|tests|testing), exam (board|boards|cheating|papers|paper), national exams, ^SAT,
              pisa (study|ranking), matriculation]
            match:
              - The exam board lost the papers.
              - Pupils sat their GCSEs.
            miss:
              - A medical exam was due.
              - The cat sat.
          - topic: 20000414 entrance examination
            strength: 90
            any: [entrance (exam|exams|examination|examinations|test|tests), college entrance, university entrance,
              gaokao, admission (test|tests), admissions test]
            match:
              - Millions sit the gaokao.
              - The entrance exam was too hard.
            miss:
              - The entrance hall is closed.
              - Admission is free.
          - topic: 20001337 online and remote learning
            strength: 90
            any: [online (learning|classes|lessons|course|courses|degree|school|teaching),
              remote (learning|lessons|teaching), distance learning, homeschooling, home schooling, e learning,
              virtual classroom]
            match:
              - Pupils went back to remote learning.
              - The online course is free.
            miss:
              - Remote villages lack water.
              - He learned of it on a line.
          - topic: 20000398 parents group
            strength: 88
            any: [parent teacher association, parents (group|groups|association|council), ^PTA]
            match:
              - A parents' group sued the school.
              - The PTA paid for books.
            miss:
              - His parents smiled.
              - The association met.
          - topic: 20000399 religious education
            strength: 88
            any: [religious (education|instruction|schooling|studies|teaching), sunday school, madrasa(s), madrassa(s),
              bible class, catechism]
            match:
              - Religious education is compulsory.
              - The madrasa has 90 boys.
            miss:
              - Her religious aunt prayed.
              - Schools open on Sunday.
          - topic: 20000400 school
            strength: 76
            any: [
              school (board|district|year|closures|day|principal|lunch|meals|building|bus|places|leaders|pupils|children|system),
              schoolchildren, schoolboys, schoolgirls, schools (closed|reopened|reopen|will), headteacher(s),
              head teacher, classrooms, pupils]
            match:
              - The school board met.
              - Schoolchildren planted trees.
            miss:
              - The Chicago school of thought won.
              - A pupil dilates.
          - topic: 20000403 adult and continuing education
            strength: 88
            any: [adult (education|learners|literacy|learning), evening classes, night school, continuing education,
              lifelong learning, further education college, further education]
            match:
              - Adult education lost funds.
              - She went to night school.
            miss:
              - Adults only, said the sign.
              - The evening was classy.
          - topic: 20000405 college and university
            strength: 84
            any: [
              university (students|president|professor|campus|fees|degree|chancellor|lecturers|education|admissions|places|rankings),
              universities, undergraduate(s), higher education, tuition fees, campus, vice chancellor,
              college (students|campus|degree|graduates|president|admissions), ivy league, student (loans|debt)]
            not: [electoral college]
            match:
              - Tuition fees will rise.
              - Universities fear cuts.
            miss:
              - The Electoral College voted.
              - Camping is fun.
          - topic: 20000409 early childhood education
            strength: 90
            any: [preschool(s), pre school, kindergarten(s), nursery (school|schools|places|teachers), pre kindergarten,
              early years education]
            match:
              - Kindergartens reopened.
              - Nursery places are scarce.
            miss:
              - A nursery sells roses.
              - The garden is for kids.
          - topic: 20001214 private school
            strength: 88
            any: [private (school|schools), fee paying school, boarding school(s), independent schools,
              public schoolboys, eton college]
            match:
              - Private schools lose a tax break.
              - The boarding school is old.
            miss:
              - The private trains at school range.
              - Boarding begins at nine.
          - topic: 20001212 religious school
            strength: 90
            any: [(catholic|islamic|faith|jewish|christian|religious|church|parochial) (school|schools), yeshiva(s),
              seminary]
            match:
              - Catholic schools are full.
              - The yeshiva opened.
            miss:
              - The church hall was let.
              - A seminar was held.
          - topic: 20001213 state school
            strength: 86
            any: [(state|public) school (teachers|pupils|students|system|funding), state schools, public schools,
              comprehensive schools, charter school(s)]
            match:
              - State schools need roofs.
              - A charter school opened in Harlem.
            miss:
              - The state of the school kitchen is poor.
              - A charter flight left.
          - topic: 20000401 primary education
            strength: 88
            any: [(primary|elementary) (school|schools|education|pupils|teachers|classes)]
            match:
              - The primary school has 90 pupils.
              - Elementary schools will shut.
            miss:
              - The primary vote is near.
              - It was elementary.
          - topic: 20000404 upper secondary education
            strength: 82
            any: [high school (students|student|graduation|diploma|seniors|teacher|graduates), sixth form,
              secondary (school|schools|education), high schools, lycee, gymnasium pupils]
            match:
              - High school students walked out.
              - Secondary schools lack maths staff.
            miss:
              - A secondary goal is rest.
              - The form is the sixth.
          - topic: 20000415 students
            strength: 78
            any: [student (protest|protests|leaders|union|body|housing|visas|leader|movement|demonstrators|activists),
              foreign students, exchange students, students (protested|marched|boycotted|walked out|demonstrated|union)]
            match:
              - Students boycotted classes.
              - The student union elected a head.
            miss:
              - A student of nature paints.
              - He studied.
          - topic: 20000416 teachers
            strength: 86
            any: [(teacher|teachers) (union|unions|strike|shortage|training|pay|salaries|walkout|contract|association),
              teaching (profession|staff|union), schoolteacher(s), headteachers, teachers (went|voted|walked|are|say)]
            match:
              - Teachers went on strike.
              - The teacher shortage grows.
            miss:
              - Pain is a good teacher.
              - He taught me.
          - topic: 20001216 vocational education
            strength: 90
            any: [vocational (training|education|school|schools|courses|college), trade school(s), technical college,
              polytechnic(s)]
            match:
              - Vocational training gets more money.
              - The technical college teaches welding.
            miss:
              - Nursing is a vocation.
              - The technical foul hurt.

        """#
}
