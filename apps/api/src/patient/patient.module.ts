import { Module } from '@nestjs/common';
import { CorrectPatientDetailsHandler } from './correct-patient-details/correct-patient-details.command.js';
import { OwnPatients } from './own-patients.js';
import { PatientController } from './patient.controller.js';
import { RecordCareCertificationHandler } from './record-care-certification/record-care-certification.command.js';
import { RegisterPatientHandler } from './register-patient/register-patient.command.js';
import { SearchPatientsHandler } from './search-patients/search-patients.query.js';

/** 患者・利用者 */
@Module({
  controllers: [PatientController],
  providers: [
    OwnPatients,
    RegisterPatientHandler,
    CorrectPatientDetailsHandler,
    RecordCareCertificationHandler,
    SearchPatientsHandler,
  ],
  exports: [OwnPatients],
})
export class PatientModule {}
